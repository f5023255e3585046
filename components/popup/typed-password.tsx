import { useTexts } from '../ui/texts';

/** What to do for whoever has already typed a password on an imitation of the portal. */
export function TypedPassword() {
  const textOf = useTexts();
  return (
    <section class="typed" data-typed-password>
      <h2 class="typed__question">{textOf('typed_here')}</h2>
      <p>{textOf('typed_change')}</p>
      <p>{textOf('typed_tell')}</p>
    </section>
  );
}
