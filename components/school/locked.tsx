import type { ComponentChildren } from 'preact';
import { isLocked, type Locked as What } from '../../lib/school/with-policy';
import { useTexts } from '../ui/texts';
import { useSchool } from './school';

/** A control that the school may have set for good: it is then in view, says so, and cannot be used. */
export function Locked(props: { what: What; children: ComponentChildren }) {
  const textOf = useTexts();
  if (!isLocked(props.what, useSchool())) return <>{props.children}</>;
  return (
    <fieldset class="locked" disabled>
      <legend class="locked__by">{textOf('school_chosen')}</legend>
      {props.children}
    </fieldset>
  );
}
