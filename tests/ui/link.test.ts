import { describe, expect, it } from 'vitest';
import { isWebAddress } from '../../src/ui/link.tsx';

describe('isWebAddress', () => {
  it('takes web addresses only', () => {
    expect(isWebAddress('https://a.example/x')).toBe(true);
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '//a.example',
      '',
      'x',
    ]) {
      expect(isWebAddress(bad), bad).toBe(false);
    }
  });
});
