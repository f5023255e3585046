import type { ComponentChildren } from 'preact';
import type { Feature } from '../../lib/school/keys';
import { useSchool } from './school';

/** What is shown unless the school has removed it. */
export function Unless(props: { feature: Feature; children: ComponentChildren }) {
  return useSchool().hide?.includes(props.feature) ? null : props.children;
}
