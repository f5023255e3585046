import type { Page } from '@playwright/test';
import type { SettingsPatch } from '../../../lib/storage/settings';
import { settingsValue } from '../../../lib/storage/settings-value';
import { store } from './stored';

/**
 * Answers and switches as their user left them long ago, the language being French: a popup opened
 * by the toolbar's button follows the browser's own.
 */
export function storeSettings(extensionPage: Page, patch: SettingsPatch = {}): Promise<void> {
  const settings = { ...settingsValue.initial, language: 'fr', ...patch };
  return store(extensionPage, 'local', { settings });
}
