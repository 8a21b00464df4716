/** What follows a refused write: nothing, since the refusal stands above the form. */
export function stay(): void {}
