/**
 * Production hosts of the portal: the identity provider and its self-service application. Test
 * hosts and the staff's administration site are left out on purpose.
 */
export const educonnect = [
  'educonnect.education.gouv.fr',
  'moncompte.educonnect.education.gouv.fr',
] as const;

/** The identity provider alone: login, birth-date check, outage messages. */
export const identityProvider = ['educonnect.education.gouv.fr'] as const;

/** Scolarité services, where a login without an ENT ends up (tutorial 001). */
export const teleservices = ['teleservices.education.gouv.fr'] as const;

/** The self-service application alone: activation, forgotten identifier or password, account. */
export const selfService = ['moncompte.educonnect.education.gouv.fr'] as const;

/** Pages of the directory's ENTs: the background knows their hosts; a page need not. */
export const ents = [] as const;
