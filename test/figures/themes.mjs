/** The editor's own colours in its default themes, as far as figures use them. */
export const themes = {
	light: { ground: '#ffffff', ink: '#3b3b3b', blue: '#0063d3', orange: '#d18616' },
	dark: { ground: '#1f1f1f', ink: '#cccccc', blue: '#59a4f9', orange: '#d18616' },
	'hc-dark': { ground: '#000000', ink: '#ffffff', blue: '#59a4f9', orange: '#d18616' },
	'hc-light': { ground: '#ffffff', ink: '#292929', blue: '#0063d3', orange: '#d18616' },
};
