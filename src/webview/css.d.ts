/** A style sheet as text: esbuild.js loads it so. */
declare module '*.css' {
	const text: string;
	export default text;
}
