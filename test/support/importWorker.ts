/** Stands for the bundle of the worker, which the unit tests have no need of. */
export const script = '';
