import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip } from '../../src/build/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('zip', () => {
  it('gives the same bytes whatever the order of the files', () => {
    const a = zip(
      new Map([
        ['b.txt', bytes('two')],
        ['a/c.txt', bytes('one')],
      ]),
    );
    const b = zip(
      new Map([
        ['a/c.txt', bytes('one')],
        ['b.txt', bytes('two')],
      ]),
    );
    expect(a).toEqual(b);
    expect(Object.keys(unzipSync(a))).toEqual(['a/c.txt', 'b.txt']);
  });

  it('says 1 January 1980 in every zone', () => {
    const [low, high] = zip(new Map([['a', bytes('x')]])).slice(12, 14);
    expect(((high ?? 0) << 8) | (low ?? 0)).toBe((1 << 5) | 1);
  });

  it('lets whoever unpacks it read the files, and run the scripts', () => {
    const packed = zip(
      new Map([
        ['a.txt', bytes('one')],
        ['run', bytes('#!/bin/sh\n')],
      ]),
    );
    // Central directory header of each file: "PK\1\2", 38 bytes on the attributes, whose upper half is the Unix mode.
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    const modes = [...packed.keys()]
      .filter((at) => at + 46 <= packed.length && view.getUint32(at) === 0x504b0102)
      .map((at) => view.getUint32(at + 38, true) >>> 16);
    expect(modes).toEqual([0o100644, 0o100755]);
  });
});
