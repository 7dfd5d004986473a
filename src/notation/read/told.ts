/** How sure it is that a clause tells what has been reached. */
export type Told = 'sure' | 'likely';
