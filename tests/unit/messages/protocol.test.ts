import { describe, expect, it } from 'vitest';
import { HANDLERS, type Handlers } from '../../../lib/background/handlers';
import { backend } from '../../../lib/guide/backend';
import type { CodePageAnswer } from '../../../lib/messages/answers';
import { PROTOCOL, readRequest } from '../../../lib/messages/protocol';

// What the compiler holds: `npm run types` fails where one of these lines is no error.
const { fold: _, ...others } = HANDLERS;
// @ts-expect-error a question that nobody answers
const _lacking: Handlers = others;
const _wrong: Handlers = {
  ...HANDLERS,
  // @ts-expect-error an answer of another question's type
  'code-page': () => ({ ok: true }),
};
const _asked: () => Promise<CodePageAnswer> = backend.codePage;
// @ts-expect-error the answer of another question
const _other: () => Promise<string> = backend.codePage;

describe('the protocol', () => {
  it('has an answer for each of its questions', () => {
    expect(Object.keys(HANDLERS).sort()).toEqual(Object.keys(PROTOCOL).sort());
  });

  it('hands on what a question holds, and nothing that came along', () => {
    const message = { type: 'form-sent', again: true, password: 'Slip-2025' };
    expect(readRequest(message)).toEqual({ type: 'form-sent', again: true });
  });

  it.each(['toString', 'constructor', '__proto__', ['fold'], undefined])(
    'knows no question of the type %o',
    (type) => {
      expect(readRequest({ type, folded: true, reader: 'pupil' })).toBeNull();
    },
  );
});
