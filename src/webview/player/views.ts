import './finish.ts';
import './player.ts';
