/** Hosts of the portal and of where it leads; the others are an ENT's. */
const PORTAL = /\.education\.gouv\.fr$/;

/** @returns whether the portal's guide stands on a page, by the real page's address; else the ENTs' */
export const isPortal = ({ hostname }: URL): boolean => PORTAL.test(hostname);
