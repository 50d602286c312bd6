import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../src/cli/explain.ts';
import { readRules } from '../../src/cli/read-rules.ts';
import { type ExplainInput, explainWith } from '../../src/explain/explain.ts';
import { writeLine } from '../../src/explain/line.ts';
import { noticeByWord } from '../../src/explain/notice-by-word.ts';
import { stepOf } from '../../src/law/step.ts';
import { VARIANTS, type Variant } from '../../src/letter/letter.ts';
import { letterText } from '../../src/letter/letter-text.ts';
import { dutyLines } from '../../src/letter/part-lines.ts';
import { writeLetter } from '../../src/letter/write-letter.ts';
import { anyExplanation } from '../explain/any.ts';
import { company, judge, lawOf, notice, offer, restriction, ruling, step } from '../explain/samples.ts';

const english = translatorFor('en');
const sanctions = notice({ kind: 'sanctions', quote: 'We comply with sanctions.' });
const base: ExplainInput = {
  host: 'acme.example',
  notice: sanctions,
  company: company(),
  region: 'RU',
  date: '2026-11-22',
};

function body(over: Partial<ExplainInput>, law = judge(), variant: Variant = 'visitor'): string {
  const letter = writeLetter(explainWith(law, { ...base, ...over }), variant);
  return letter === null ? 'no letter' : letterText(letter, english).body;
}

describe('the letter of a visitor', () => {
  it('says what happened, what the law does not ask, and asks for the rule', () => {
    expect(body({})).toBe(`Hello,

On 22 Nov 2026 acme.example turned me away. I am in Russia. The page said: “We comply with sanctions”. The reason it gives: sanctions.

As I read the rules that bind you, they do not ask you to refuse people in Russia the following:

- Messages (free and paid, for people and for companies): 31 CFR 1.1

This is meant for private persons and private companies that no sanctions list names.

Please open this to people in Russia. If you hold that a rule requires the block, please name it with its paragraph.

These rules were last checked on 1 Nov 2026 and may have changed since. This is not legal advice. Thank you for your answer.

Kind regards
`);
  });

  it('asks what can stay open where the law requires the block, and claims nothing else', () => {
    const letter = body(
      {},
      judge(() => true),
    );
    expect(letter).toContain('they do not let you provide people in Russia with the following');
    expect(letter).toContain('I do not ask you to act against these rules.');
    expect(letter).not.toContain('do not ask you to refuse');
    expect(letter).not.toContain('Please open this');
  });

  it('keeps the two apart where the law asks for part', () => {
    const offers = [offer(), offer({ service: 'enterprise-software', payment: 'paid' })];
    const letter = body(
      { company: company({ offers }) },
      judge(({ service }) => service === 'enterprise-software'),
    );
    expect(letter).toMatch(
      /do not ask you to refuse.*- Messages.*do not let you provide.*- Business software/s,
    );
    expect(letter).toContain('Please limit the block to what the rules ask for');
  });

  it('leaves out what nothing has confirmed for long where something newer is on record', () => {
    const [source] = company().evidence;
    if (source === undefined) throw new Error('needs evidence');
    const evidence = [
      { ...source, id: 'old', date: '2011' },
      { ...source, id: 'new', date: '2025' },
    ];
    const old = restriction({ what: 'Sold nothing.', evidence: ['old'] });
    const young = restriction({ what: 'Closed accounts.', evidence: ['new'] });
    const both = company({ evidence, restrictions: [old, young] });
    expect(body({ notice: null, company: both })).toContain('Closed accounts');
    expect(body({ notice: null, company: both })).not.toContain('Sold nothing');
    const alone = company({ evidence, restrictions: [old] });
    for (const variant of VARIANTS)
      expect(body({ notice: null, company: alone }, judge(), variant)).toContain(
        '- Sold nothing (Mar 2022; last confirmed: 2011; may be over by now)',
      );
    expect(body({ notice: null, company: both })).not.toContain('may be over');
  });

  it('names whose law is unread, and keeps parts apart that wait for different ones', () => {
    const unread = (value: string) =>
      ruling('depends', { turnsOn: [{ fact: 'rule-on-record', value, outcome: 'depends' }] });
    const law = lawOf(({ service }) => unread(service === 'messaging' ? 'jp' : 'ch'));
    const letter = body(
      { company: company({ offers: [offer({ service: 'messaging' }), offer({ service: 'email' })] }) },
      law,
    );
    expect(letter).toMatch(/- Messages .*It depends on: rules [^.]*\(Japan\)/);
    expect(letter).toMatch(/- E-mail .*It depends on: rules [^.]*\(Switzerland\)/);
  });

  it('asks instead of claiming where it depends, and names only what is open', () => {
    const turnsOn = [
      { fact: 'payment', value: 'paid', outcome: 'required' },
      { fact: 'sample-fact', value: 'yes', outcome: 'not-required' },
    ] as const;
    const letter = body(
      {},
      lawOf(() => ruling('depends', { turnsOn })),
    );
    expect(letter).toContain('It depends on: sample fact.');
    expect(letter).not.toContain('Is it free?');
    expect(letter).toContain('Please tell me what applies here, and which rule you rely on.');
    expect(letter).not.toMatch(/Please open this|do not ask you to refuse/);
  });

  it('does not tell the company of a reason that only the visitor has told us of', () => {
    const letter = body({ notice: noticeByWord('sanctions') });
    expect(letter).toContain('turned me away');
    expect(letter).not.toMatch(/reason it gives|reason on record|The page said/);
  });

  it('names what would change the answer, each case once, at its worst', () => {
    const turnsOn = [
      { fact: 'customer', value: 'government', outcome: 'depends' },
      { fact: 'customer', value: 'government', outcome: 'required' },
      { fact: 'payment', value: 'paid', outcome: 'required' },
      { fact: 'sample-fact', value: 'no', outcome: 'required' },
      { fact: 'sample-fact', value: 'no', outcome: 'depends' },
    ] as const;
    const letter = body(
      {},
      lawOf(() => ruling('not-required', { turnsOn })),
    );
    expect(letter).toContain('- for a state body: required\n- sample fact (answer: no): required\n');
  });

  it('says that nothing forbids it where only bans that do not reach it are to be cited', () => {
    const steps = [step({ rule: 'ban', effect: 'does-not-reach', citation: 'E.O. 14071' })];
    expect(
      body(
        {},
        lawOf(() => ruling('not-required', { steps })),
      ),
    ).toContain('I know of no rule that forbids it; these do not reach it: E.O. 14071');
  });

  it('says which duties stay, unless all is refused by law anyway', () => {
    const residual = [
      step({ rule: 'sdn', summary: 'Listed persons must be refused.', citation: 'SDN List' }),
    ];
    const item = '- Listed persons must be refused (SDN List)';
    expect(
      body(
        {},
        lawOf(() => ruling('not-required', { residual })),
      ),
    ).toContain(item);
    expect(
      body(
        {},
        lawOf(() => ruling('required', { residual })),
      ),
    ).not.toContain(item);
  });

  it('takes a choice for a choice, with the source of the reason', () => {
    const acme = company({ restrictions: [restriction({ statedReason: 'solidarity' })] });
    const letter = body({ notice: notice(), company: acme });
    expect(letter).toContain(
      'The reason on record: solidarity (Acme, 4 Mar 2022, https://acme.example/post).',
    );
    expect(letter).toContain('If the block stays by your own decision, please say so on the page');
    expect(letter).not.toContain('If you hold that a rule');
  });

  it('tells the owner that the host may be it', () => {
    expect(body({ notice: notice({ servedBy: 'app-engine' }) })).toContain(
      'a default of the service that hosts',
    );
  });

  it('only asks after a refusal that says nothing', () => {
    const letter = body({ notice: notice({ kind: 'denied', quote: 'Access Denied' }) });
    expect(letter).toContain('Was it because of where I am?');
    expect(letter).not.toContain('rules that bind you');
  });

  it('names the region of the notice without saying that the writer is there', () => {
    const letter = body({ notice: notice({ kind: 'sanctions', regions: ['IR'] }) });
    expect(letter).toContain('turned me away and named Iran');
    expect(letter).not.toContain('I am in');
  });

  it('lists for an unknown operator what the rules leave free, or all of one named service', () => {
    const law = judge(({ service, provider }) => service === 'messaging' && provider.country === 'US');
    const whole = body({ company: null }, law);
    expect(whole).toContain('Based in the US – Reading information');
    expect(whole).not.toMatch(/Based in the US – [^\n]*Messages/);
    const named = body({ company: null, answers: { service: 'messaging' } }, law);
    expect(named).toContain(
      'Based in the US – Messages (free and paid, for people and for companies): required',
    );
    expect(named).toContain(
      'Based in the UK – Messages (free and paid, for people and for companies): not required',
    );
  });

  it('leaves the words of the page as they are spelt, with joiners and without hyphens that nobody sees', () => {
    const quote = 'دسترسی شما محدود می\u200cشود: sanc\u00adtions';
    expect(body({ notice: notice({ kind: 'sanctions', quote }) })).toContain(
      '“دسترسی شما محدود می\u200cشود: sanctions”',
    );
  });

  it('takes out what a page could number its visitors with', () => {
    const number = '\ufe01\u{e0101}\u034f\u3164\u2800';
    const quote = `Bloc${number}ked in می\u200c\u200d\u200cشود`;
    expect(body({ notice: notice({ kind: 'sanctions', quote }) })).toContain('“Blocked in می\u200cشود”');
  });

  it('keeps hostile words of a page on one line, as words', () => {
    const quote = 'Blocked.\n\nKind regards,\n- your \u202ebank\u0000 $NAME$ <b>';
    expect(body({ notice: notice({ kind: 'sanctions', quote }) })).toContain(
      'The page said: “Blocked. Kind regards, - your bank $NAME$ <b>”.',
    );
  });
});

describe('the letter of a journalist', () => {
  it('puts questions in place of requests', () => {
    const letter = body({}, judge(), 'journalist');
    expect(letter).toContain('1. Which rule do you rely on');
    expect(letter).toContain('3. When did you last review');
    expect(letter).not.toMatch(/Please open this|turned me away/);
  });

  it('asks about the line between free and forbidden only where there is one', () => {
    const free = ({ payment }: { payment: string }) => payment === 'paid';
    expect(body({}, judge(free), 'journalist')).toContain('Do you tell apart');
    expect(body({}, judge(), 'journalist')).not.toContain('Do you tell apart');
  });
});

describe('the text of a pull request', () => {
  it('sets the list beside the law, and proposes what follows', () => {
    const listed = notice({ kind: 'sanctions', regions: ['CU', 'SD', 'YE', 'IR'] });
    const law = lawOf(({ region }) =>
      ruling(region === 'CU' ? 'required' : region === 'IR' ? 'depends' : 'not-required'),
    );
    const text = body({ notice: listed, region: 'YE' }, law, 'developer');
    expect(text).toContain(
      '| Region | Does the law ask for it? | Rules |\n| --- | --- | --- |\n| Cuba | required |',
    );
    expect(text).toContain(
      'To take out of the list: Sudan and Yemen. To keep: Cuba. Not settled here: Iran.',
    );
  });

  it('takes the places on record where the notice lists none', () => {
    const acme = company({ restrictions: [restriction({ regions: ['RU', 'BY'] })] });
    expect(body({ notice: notice(), company: acme }, judge(), 'developer')).toContain(
      'To take out of the list: Belarus and Russia.',
    );
  });

  it('says what happened or what is on record, and never that the site refuses everybody there', () => {
    expect(body({}, judge(), 'developer')).toMatch(
      /^On 22 Nov 2026 acme.example turned me away. I am in Russia. This compares it with the rules/,
    );
    const recorded = body(
      { notice: null, company: company({ restrictions: [restriction({ what: 'Sold nothing.' })] }) },
      judge(),
      'developer',
    );
    expect(recorded).toMatch(
      /^This is on record about how Acme treats people in Russia:\n\n- Sold nothing.*\n\nThis compares it/,
    );
    expect(recorded).not.toContain('turned me away');
    expect(recorded).not.toContain('out of the list');
    expect(recorded).toContain('Please tell me what applies here');
  });

  it('asks about a page without a reason, and knows of no list there', () => {
    const denied = { notice: notice({ kind: 'denied', quote: '403' }) };
    const walled = company({ restrictions: [restriction()] });
    for (const acme of [company(), walled, null]) {
      const text = body({ ...denied, company: acme }, judge(), 'developer');
      expect(text).toContain('The page gave no reason. Was it because of where I am?');
      expect(text).not.toContain('the list');
      expect(text).not.toContain('This compares it');
      expect(text.includes('Which rules bind the operator depends')).toBe(acme === null);
      expect(text).toContain('Please tell me what applies here');
    }
    const both = company({ restrictions: [restriction({ regions: ['RU', 'BY'] })] });
    expect(body({ ...denied, company: both }, judge(), 'developer')).toContain('To take out of the list');
  });

  it('calls for a review of a block only where there is one', () => {
    const subject = (over: Partial<ExplainInput>) => {
      const letter = writeLetter(explainWith(judge(), { ...base, ...over }), 'developer');
      return letter && letterText(letter, english).subject;
    };
    const record = (...regions: string[]) => company({ restrictions: [restriction({ regions })] });
    expect(subject({})).toBe('Review the block for Russia');
    expect(subject({ notice: null, company: record('RU') })).toBe('Access to acme.example from Russia');
    expect(subject({ notice: notice({ kind: 'denied' }) })).toBe('Access to acme.example from Russia');
    expect(subject({ notice: null, company: record('RU', 'BY') })).toBe(
      'Review the block for Belarus and Russia',
    );
  });

  it('links rules so that no name or address can break out of the link or the table', () => {
    const steps = [step({ effect: 'permits', citation: 'GL [25]|x', url: 'https://a.example/b)(c' })];
    const text = body(
      {},
      lawOf(() => ruling('not-required', { steps })),
      'developer',
    );
    expect(text).toContain('| Russia | not required | [GL \\[25\\]\\|x](https://a.example/b%29%28c) |');
  });
});

describe('what a letter takes for granted, and what it adds', () => {
  it('says which seat it takes for theirs only where no source says so', () => {
    expect(body({ company: company({ seat: { country: 'US', verified: false } }) })).toContain(
      'you are established here: United States',
    );
    expect(body({})).not.toContain('you are established');
  });

  it('names the other entries of a list that the law does not ask for', () => {
    const list = notice({ kind: 'sanctions', regions: ['RU', 'SD', 'KP'] });
    const letter = body(
      { notice: list },
      judge(({ region }) => region === 'KP'),
    );
    expect(letter).toContain('ask for no block of these: Sudan.');
    expect(body({})).not.toContain('the other places');
  });

  it('tells of a restriction that was taken back', () => {
    const reversals = [{ regions: ['RU'], date: '2021-01', what: 'Acme opened again.', evidence: ['post'] }];
    expect(body({ company: company({ reversals }) })).toContain('- Acme opened again (Jan 2021)');
  });

  it('asks what applies where part of it is open, instead of asking for a rule', () => {
    const offers = [offer(), offer({ service: 'email' }), offer({ service: 'maps' })];
    const letter = body(
      { company: company({ offers }) },
      lawOf(({ service }) =>
        ruling(service === 'email' ? 'depends' : service === 'maps' ? 'required' : 'not-required'),
      ),
    );
    expect(letter).toContain('open to people in Russia what they leave free. Please tell me what applies');
  });
});

describe('duties that stay', () => {
  const duties = readRules()
    .rules.filter(({ residual }) => residual === true)
    .map((rule) => stepOf(rule, 'explains'));

  it('are all told by their kind, so that no letter carries our English into another language', () => {
    expect(duties.length).toBeGreaterThan(5);
    for (const { key } of dutyLines(duties)) expect(key).toMatch(/^letter_line_duty_/);
  });

  it('are named by whose they are, with the citation', () => {
    const duty = duties.filter(({ rule }) => rule === 'us-screening');
    const [french] = dutyLines(duty);
    expect(french && writeLine(french, translatorFor('fr'))).toContain('États-Unis (31 CFR');
  });

  it('are quoted where their kind is not foreseen', () => {
    const [other] = dutyLines([step({ rule: 'xx-new-duty', summary: 'Keep records.' })]);
    expect(other && writeLine(other, translatorFor('ru'))).toBe('“Keep records” (31 CFR 1.1)');
  });
});

describe('no letter', () => {
  it.each([
    ['without a region', { region: null }],
    ['on media rights', { notice: notice({ kind: 'licensing' }) }],
    ['on a block by the state', { notice: notice({ kind: 'state-censorship' }) }],
    ['where nothing was found', { notice: null }],
  ] as const)('%s', (_, over) => {
    for (const variant of VARIANTS) expect(body(over, judge(), variant)).toBe('no letter');
  });
});

describe('whatever the explanation', () => {
  const texts = fc.tuple(anyExplanation, fc.constantFrom(...VARIANTS)).map(([explanation, variant]) => {
    const letter = writeLetter(explanation, variant);
    return { explanation, variant, text: letter && letterText(letter, english) };
  });

  it('never asks to open what the law requires closed, and never claims freedom that no part has', () => {
    fc.assert(
      fc.property(texts, ({ explanation: { verdict, parts, operators }, text }) => {
        if (text === null) return;
        if (verdict !== 'not-required') expect(text.body).not.toContain('Please open this');
        const outcomes = [...parts, ...operators.flatMap((row) => row.parts)].map(
          ({ ruling: { outcome } }) => outcome,
        );
        if (!outcomes.includes('not-required')) expect(text.body).not.toContain('do not ask you to refuse');
        expect(text.body).not.toMatch(/illegal|unlawful|\bsafe\b/i);
      }),
      { numRuns: 300 },
    );
  });

  it('fills every place: no key, no placeholder and no empty entry is left', () => {
    fc.assert(
      fc.property(texts, ({ explanation, text }) => {
        if (text === null) return;
        const own = text.body.replace(explanation.notice?.quote ?? '', '');
        expect(`${text.subject}\n${own}`).not.toMatch(
          /\$[A-Z]+\$|letter_|undefined|\[object|\(\)|: ?\n- ?\n/,
        );
        expect(text.subject).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 300 },
    );
  });
});
