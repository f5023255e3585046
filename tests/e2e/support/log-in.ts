import type { Page } from '@playwright/test';
import { PUPIL } from '../../../lib/practice/accounts';
import type { ReplicaServer } from '../../harness/server';

/** The login page, with a pupil's identifier and a password typed, and nothing sent yet. */
export async function typeLogin(
  page: Page,
  server: ReplicaServer,
  password: string = PUPIL.provisional,
): Promise<void> {
  await page.goto(server.show('educonnect/2025/login.html').at);
  await page.locator('#bouton_eleve').click();
  await page.locator('#username').fill(PUPIL.identifier);
  await page.locator('#password').pressSequentially(password);
}
