/** Host of ÉduConnect, as its own banner of April 2024 gives it. */
export const EDUCONNECT_HOST = 'educonnect.education.gouv.fr';

/** Where ÉduConnect begins. */
export const EDUCONNECT = `https://${EDUCONNECT_HOST}/`;
