import { describe, expect, it } from 'vitest';
import { parseExplainArguments } from '../../src/cli/explain-arguments.ts';

const parse = (line: string) => parseExplainArguments(line.split(' ').filter(Boolean), '2026-11-22');
const fault = (line: string) => {
  const parsed = parse(line);
  return parsed.ok ? 'no fault' : parsed.fault;
};

describe('parseExplainArguments', () => {
  it('takes a host and a region, today, English, no answers', () => {
    expect(parse('WWW.Slack.COM --region RU')).toEqual({
      ok: true,
      value: {
        host: 'www.slack.com',
        region: 'RU',
        date: '2026-11-22',
        json: false,
        language: 'en',
        answers: {},
      },
    });
  });

  it('takes every option', () => {
    expect(
      parse(
        'slack.com --region=UA-43 --date 2015-03-01 --payment paid --customer business --service messaging --lang en --json',
      ),
    ).toMatchObject({
      value: {
        region: 'UA-43',
        date: '2015-03-01',
        json: true,
        answers: { payment: 'paid', customer: 'business', service: 'messaging' },
      },
    });
  });

  it.each([
    ['', 'HOST'],
    ['--region RU', 'HOST'],
    ['https://slack.com/ --region RU', 'HOST'],
    ['slack.com notion.so --region RU', 'HOST'],
    ['192.0.2.1 --region RU', 'HOST'],
    ['slack.com', '--region'],
    ['slack.com --region ru', '--region'],
    ['slack.com --region UA-99', '--region'],
    ['slack.com --region RU --date 2026-02-30', '--date'],
    ['slack.com --region RU --date yesterday', '--date'],
    ['slack.com --region RU --date 1999-01-01', '--date'],
    ['slack.com --region RU --payment cash', '--payment'],
    ['slack.com --region RU --customer me', '--customer'],
    ['slack.com --region RU --service chat', '--service'],
    ['slack.com --region RU --lang tlh', '--lang'],
    ['slack.com --region RU --loud', 'arguments'],
    ['slack.com --region', 'arguments'],
  ])('names what is wrong in "%s": %s', (line, field) => {
    expect(fault(line)).toMatchObject({ field });
  });

  it('says what is allowed', () => {
    expect(fault('slack.com --region RU --payment cash')).toEqual({
      field: '--payment',
      message: '"cash" is not known',
      allowed: 'free, paid, unknown',
    });
  });
});
