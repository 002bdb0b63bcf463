/** The bundle of worker.ts as a text: esbuild.js makes it. */
declare module 'import-worker' {
	export const script: string;
}
