import { statementsIn } from '../claims/statements.ts';
import type { CoachInput, CoachReply } from './conversation.ts';

/** The coach's answer to one message: a pure function of its input. */
export function respond(input: CoachInput): CoachReply {
  return {
    intent: 'help',
    text: `Tell me which line of your résumé you would like to work on, ${input.resume.basics?.name ?? 'please'}?`,
    asks: true,
    proposals: [],
    statements: statementsIn(input.say),
  };
}
