/**
 * What the extension asks the browser for when it is installed, and what for (in French, for a school's
 * documents). The pages that it reads are in `lib/pages-read`.
 */
export const PERMISSIONS = {
  storage: 'garder sur l’appareil ce que l’on choisit d’un clic, et lire les réglages de l’école',
  activeTab: 'lire la page ouverte, au moment où l’on clique sur l’icône',
  scripting: 'montrer le guide sur cette page, après ce clic',
} as const;
