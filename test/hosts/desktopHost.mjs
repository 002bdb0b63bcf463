import { runFolder } from './runFolder.mjs';
