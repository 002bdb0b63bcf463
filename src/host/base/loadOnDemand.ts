/** Loads what is only needed on demand; the second time it is there already. */
export const loadOnDemand = () => import('../lazy.ts');
