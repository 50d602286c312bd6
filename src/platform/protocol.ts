import * as v from 'valibot';
import { HOST } from '../history/fields.ts';
import { DRAFT } from '../letter/draft.ts';
import { VARIANTS } from '../letter/letter.ts';
import { browser } from './browser.ts';
import { hostOf } from './host-of.ts';
import { NOTICE } from './notice-schema.ts';
import { failed, ok, type Result } from './result.ts';
import { SIGNALS } from './signals-schema.ts';

const TAB = v.pipe(
  v.number(),
  v.check((id) => Number.isInteger(id) && id >= 0),
);

/**
 * Every message there is: who may send it and what it carries. Content scripts speak for pages, so what they send is
 * page text; `page` messages are taken from pages of the extension only.
 */
export const PROTOCOL = {
  /** A page may turn its visitor away, or no longer does (null). The tab is the sender's. */
  'refusal-seen': { from: 'content', request: v.object({ signals: v.nullable(SIGNALS) }) },
  /** The visitor wants no line of ours on this site any more, or on none. The site is the sender's. */
  'hint-dismissed': { from: 'content', request: v.object({ on: v.picklist(['site', 'all']) }) },
  /** The popup looked into a tab on the visitor's click. Answers false where it was to be noted, and could not be. */
  'tab-inspected': {
    from: 'page',
    request: v.object({ tab: TAB, host: HOST, notice: v.nullable(NOTICE) }),
    reply: v.boolean(),
  },
  /** Settings to take the place of what they are. Who writes them looks whether they fit. */
  'change-settings': { from: 'page', request: v.object({ change: v.unknown() }) },
  /** A site is to be left unchecked, or checked again: by its host, for the list may have changed since a page saw it. */
  'mute-site': { from: 'page', request: v.object({ host: HOST, mute: v.boolean() }) },
  /** Pages of a site may get the line again. */
  'allow-hint': { from: 'page', request: v.object({ host: HOST }) },
  /** A letter was changed in the popup, which may be closing: what it writes itself is lost then on a slow machine. */
  'keep-draft': { from: 'page', request: v.object({ draft: DRAFT }) },
  /** It is to be as it was written: on the same way, or a change still under way would bring it back. */
  'drop-draft': { from: 'page', request: v.object({ host: HOST, variant: v.picklist(VARIANTS) }) },
  /** The popup asks what these say. */
  recognise: { from: 'page', request: v.object({ signals: SIGNALS }), reply: v.nullable(NOTICE) },
} as const satisfies Record<
  string,
  { from: 'content' | 'page'; request: v.GenericSchema; reply?: v.GenericSchema }
>;

export type MessageName = keyof typeof PROTOCOL;
export type Request<N extends MessageName> = v.InferOutput<(typeof PROTOCOL)[N]['request']>;
/** What is answered: nothing, unless the message asks for something. */
export type Reply<N extends MessageName> = (typeof PROTOCOL)[N] extends {
  reply: infer Schema extends v.GenericSchema;
}
  ? v.InferOutput<Schema>
  : undefined;

/** The tab a message comes from, as the browser vouches for it. */
export interface Sender {
  readonly tab: { readonly id: number; readonly host: string; readonly incognito: boolean } | null;
}

export type Handlers = {
  readonly [N in MessageName]: (request: Request<N>, sender: Sender) => Promise<Reply<N>>;
};

/** Subset of the browser's sender that is looked at. */
interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly url?: string | undefined;
        readonly incognito?: boolean | undefined;
      }
    | undefined;
}

const ANSWER_CODES = ['foreign-sender', 'wrong-sender', 'bad-request', 'failed'] as const;

export type Answer<T = unknown> = Result<T, (typeof ANSWER_CODES)[number]>;

/** What may come back to a message: a failure, or what it asks for. */
function answerTo(what: MessageName) {
  const asked = PROTOCOL[what];
  return v.variant('ok', [
    v.object({ ok: v.literal(true), value: 'reply' in asked ? asked.reply : v.null() }),
    v.object({ ok: v.literal(false), code: v.picklist(ANSWER_CODES), detail: v.string() }),
  ]);
}

/** Sends a message from a page of the extension to the background, and checks its answer like {@link checkAnswer}. */
export const send = <N extends MessageName>(what: N, request: Request<N>): Promise<Answer<Reply<N> | null>> =>
  checkAnswer(what, () => browser.runtime.sendMessage({ what, ...request }));

/**
 * Checks what the background answers to a message. A background that does not answer, or answers what nobody asked, is
 * `failed`, never thrown.
 */
export async function checkAnswer<N extends MessageName>(
  what: N,
  ask: () => Promise<unknown>,
): Promise<Answer<Reply<N> | null>> {
  try {
    const parsed = v.safeParse(answerTo(what), await ask());
    if (!parsed.success) return failed('failed', parsed.issues[0].message);
    // The schema is the table's own for this message; the compiler cannot follow the lookup.
    return parsed.output as Answer<Reply<N> | null>;
  } catch (error) {
    return failed('failed', error);
  }
}

/** Answers messages from now on. Called once, in the first tick of the background. */
export function listen(handlers: Handlers): void {
  const route = createRouter(handlers, { id: browser.runtime.id, origin: browser.runtime.getURL('') });
  const listener = (message: unknown, sender: RawSender, respond: (answer: Answer) => void) => {
    const answer = route(message, sender);
    if (answer === undefined) return undefined;
    // Chromium takes no promise for an answer, and both take `true` for "later".
    void answer.then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

/**
 * Makes the background's one listener. Unknown names are left alone (undefined: another listener may own them); a wrong
 * sender, a request that does not fit and a handler that fails are answered as values, never thrown.
 */
export function createRouter(handlers: Handlers, self: { readonly id: string; readonly origin: string }) {
  return (message: unknown, sender: RawSender): Promise<Answer> | undefined => {
    const what = nameOf(message);
    if (what === null) return undefined;
    return answer(what, message, sender);
  };

  async function answer(what: MessageName, message: unknown, sender: RawSender): Promise<Answer> {
    if (sender.id !== self.id) return failed('foreign-sender', 'not from this extension');
    const { from, request } = PROTOCOL[what];
    const ownPage = sender.url?.startsWith(self.origin) === true;
    if ((from === 'page') !== ownPage) return failed('wrong-sender', `${what} is not for this sender`);
    const parsed = v.safeParse(request, message);
    if (!parsed.success) return failed('bad-request', parsed.issues[0].message);
    try {
      // The table guarantees that request and handler belong together; the compiler cannot follow the lookup.
      const handler = handlers[what] as (request: unknown, sender: Sender) => Promise<unknown>;
      return ok((await handler(parsed.output, senderOf(sender))) ?? null);
    } catch (error) {
      return failed('failed', error);
    }
  }
}

function nameOf(message: unknown): MessageName | null {
  const what = typeof message === 'object' && message !== null && 'what' in message ? message.what : null;
  return typeof what === 'string' && Object.hasOwn(PROTOCOL, what) ? (what as MessageName) : null;
}

function senderOf({ tab, url }: RawSender): Sender {
  if (tab?.id === undefined) return { tab: null };
  // The document that speaks; by now the tab may be on its way to another.
  return { tab: { id: tab.id, host: hostOf(url ?? tab.url ?? ''), incognito: tab.incognito === true } };
}
