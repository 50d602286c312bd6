import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

describe('manifest', () => {
  // Frozen at 1.0: one permission more and browsers switch the extension off until the visitor agrees anew.
  it('asks for no more than was released', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_permissions).toEqual(['webNavigation']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets its pages load from the package only and connect nowhere', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy.join()).not.toMatch(/https?:|\*|unsafe|data:|blob:/);
  });

  it('tells Firefox that no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  it('names files that are there', () => {
    const files = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      manifest.action.default_popup,
      manifest.options_ui.page,
      'welcome.html',
    ];
    for (const file of files) expect(existsSync(`public/${file}`), file).toBe(true);
  });

  it('names messages that are there, within what the stores allow', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(2);
    for (const key of keys) expect(messages).toHaveProperty(key ?? '');
    expect(messages.app_description.message.length).toBeLessThanOrEqual(132);
  });

  it('has pages without inline script, inline style or anything from afar', () => {
    for (const page of ['popup', 'welcome', 'options', 'records', 'history']) {
      const html = readFileSync(`public/${page}.html`, 'utf8');
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|style=|\bon\w+=|https?:/);
    }
  });
});
