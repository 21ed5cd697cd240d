/** The morning on which the rehearsal stands. */
export const demoEnd = '2009-09-23';
