/** A style sheet as text: esbuild.js loads it so. */
declare module '*.css' {
	const text: string;
	export default text;
}
/** The bundle of worker.ts as a text: esbuild.js makes it. */
declare module 'import-worker' {
	export const script: string;
}
