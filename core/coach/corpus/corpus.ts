import { care } from './people/care.ts';
import { desk } from './people/desk.ts';
import { newcomers } from './people/newcomers.ts';
import { second } from './people/second.ts';
import { service } from './people/service.ts';
import { tech } from './people/tech.ts';
import { third } from './people/third.ts';
import { trades } from './people/trades.ts';
import { world } from './people/world.ts';
import type { Talk } from './talk.ts';

/** Conversations with invented people, told apart by trade, language and manner; none of them was written beside the code. */
export const corpus: Talk[] = [
  ...care,
  ...trades,
  ...desk,
  ...tech,
  ...service,
  ...world,
  ...second,
  ...third,
  ...newcomers,
];
