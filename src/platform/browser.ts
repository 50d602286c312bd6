/** The one place where the browser's extension API enters; everything else of ours imports it from here. */
export { default as browser } from 'webextension-polyfill';
