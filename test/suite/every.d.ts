/** Made by test/build.mjs: imports every *.test.ts of this folder, so that none can be forgotten. */
declare module 'every-suite-test';
declare module 'mocha/mocha.js';
