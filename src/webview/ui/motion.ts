/** Whether the person asked for less motion, of the system or of the editor. */
export function motionReduced(): boolean {
	return (
		matchMedia('(prefers-reduced-motion: reduce)').matches ||
		document.body.classList.contains('vscode-reduce-motion')
	);
}
