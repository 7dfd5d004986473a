/** Words that names of shares end in. */
export const shareNames = '率|占比|比[重例]';
