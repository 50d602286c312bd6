import { expect, it } from 'vitest';
import { hostOf, webHostOf } from '../../src/platform/host-of.ts';

it('gives the host, lower case, or nothing', () => {
  expect(hostOf('https://A.Example:8080/x?y')).toBe('a.example');
  expect(hostOf('about:blank')).toBe('');
  expect(hostOf('no address')).toBe('');
});

it('knows no host of the web on pages of browsers and extensions', () => {
  expect(webHostOf('http://A.Example/')).toBe('a.example');
  expect(webHostOf('chrome://settings/')).toBe('');
  expect(webHostOf('moz-extension://own/popup.html')).toBe('');
});
