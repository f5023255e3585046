import {
  type Answer,
  type MessageType,
  type Request,
  readRequest,
  writes,
} from '../messages/protocol';
import { refusedInPrivate } from '../storage/result';
import type { Asker } from './asker';
import { HANDLERS } from './handlers';
import type { TypedPasswords } from './typed-passwords';

/**
 * Answers a question of the guide. Nothing that matters is remembered between two questions: the
 * background may die in between.
 *
 * @param message what was received; anything that is not a request is left unanswered
 * @param asker who asks
 * @param typed what was typed in each tab to sign in
 */
export async function answer(
  message: unknown,
  asker: Asker,
  typed: TypedPasswords,
): Promise<unknown> {
  const request = readRequest(message);
  if (!request) return undefined;
  if (asker.isPrivate && writes(request)) return refusedInPrivate;
  return handle(request, asker, typed);
}

function handle<Type extends MessageType>(
  request: Request<Type>,
  asker: Asker,
  typed: TypedPasswords,
): Answer<Type> | Promise<Answer<Type>> {
  return HANDLERS[request.type](request, asker, typed);
}
