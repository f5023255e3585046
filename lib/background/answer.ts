import {
  type Answer,
  type MessageType,
  type Request,
  readRequest,
  writes,
} from '../messages/protocol';
import { refusedInPrivate } from '../storage/result';
import { type Asker, mayAsk } from './asker';
import { HANDLERS } from './handlers';
import type { PanelSides } from './panel-sides';
import type { TypedPasswords } from './typed-passwords';

/**
 * Answers a question from the guide. Nothing that matters is kept in memory between questions: the
 * background may die in between.
 *
 * @param message what was received; anything but a request that this asker may make goes unanswered
 * @param asker who asks
 * @param typed what was typed in each tab to sign in
 * @param sides where the panel stood in each tab
 */
export async function answer(
  message: unknown,
  asker: Asker,
  typed: TypedPasswords,
  sides: PanelSides,
): Promise<unknown> {
  const request = readRequest(message);
  if (!request || !mayAsk(asker, request.type)) return undefined;
  if (asker.isPrivate && writes(request)) return refusedInPrivate;
  return handle(request, asker, typed, sides);
}

function handle<Type extends MessageType>(
  request: Request<Type>,
  asker: Asker,
  typed: TypedPasswords,
  sides: PanelSides,
): Answer<Type> | Promise<Answer<Type>> {
  return HANDLERS[request.type](request, asker, typed, sides);
}
