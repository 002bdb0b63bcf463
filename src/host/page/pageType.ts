/** The panel's type: never change it, a window reload restores pages by it. */
export const PAGE_TYPE = 'nextPosture.page';
