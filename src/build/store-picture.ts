import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LANGUAGES } from '../messages/languages.ts';
import { ROOT } from './paths.ts';
import { ROOM, type Scene } from './store-scenes.ts';
import { readStoreTexts } from './store-texts.ts';

/** What both stores take: https://developer.chrome.com/docs/webstore/images asks for 1280 × 800 or 640 × 400. */
const SIZE = { width: 1_280, height: 800 } as const;

/** Puts a picture for a store together: the caption, the page in a plain window, the popup over it under its icon. */
export async function storePicture(page: Page, scene: Scene): Promise<Uint8Array> {
  const texts = readStoreTexts(scene.language);
  const language = LANGUAGES.find(({ id }) => id === scene.language);
  const icon = await readFile(join(ROOT, 'public', 'icons', 'icon-48.png'));
  await page.setViewport(SIZE);
  await page.setContent(`<!doctype html><html lang="${language?.tag}" dir="${language?.direction}"><meta charset="utf-8"><style>
*{box-sizing:border-box}
body{margin:0;inline-size:${SIZE.width}px;block-size:${SIZE.height}px;overflow:hidden;background:#e8f0fb;color:#16191d;font:16px/1.4 system-ui,"Segoe UI",Roboto,"Noto Sans",Vazirmatn,sans-serif}
header{display:flex;align-items:center;gap:20px;block-size:128px;padding-inline:56px}
h1{margin:0;font-size:42px;line-height:1.25;letter-spacing:-.01em}
h1:lang(fa),h1:lang(ar),h1:lang(ckb){letter-spacing:0}
.window{position:absolute;inset-block-start:128px;inset-inline:56px;block-size:100%;border-start-start-radius:12px;border-start-end-radius:12px;overflow:hidden;background:#fff;box-shadow:0 4px 32px #16191d33}
.bar{display:flex;align-items:center;gap:12px;block-size:48px;padding-inline:16px;background:#f5f6f8;border-block-end:1px solid #dfe3e8}
.bar bdi{flex:1;padding:4px 14px;border-radius:99px;background:#fff;border:1px solid #dfe3e8;font-size:14px;text-align:start}
.bar img{inline-size:24px}
.shot{display:block;inline-size:${ROOM.width}px}
.popup{position:absolute;inset-block-start:184px;inset-inline-end:64px;border-radius:10px;box-shadow:0 8px 40px #16191d66,0 0 0 1px #16191d22}
p{position:absolute;inset-block-end:14px;inset-inline-start:72px;margin:0;padding:2px 10px;border-radius:6px;background:#ffffffd9;font-size:13px;color:#545c66}
</style><header><img src="${dataAddress(icon)}" width="56" height="56" alt=""><h1>${texts.captions[scene.shot]}</h1></header>
<div class="window"><div class="bar"><bdi dir="ltr">${scene.host}</bdi><img src="${dataAddress(icon)}" alt=""></div><img class="shot" src="${dataAddress(scene.page)}" alt=""></div>
<img class="popup" src="${dataAddress(scene.popup)}" alt=""><p>${texts.sample}</p></html>`);
  return page.screenshot({ clip: { x: 0, y: 0, ...SIZE }, captureBeyondViewport: false });
}

const dataAddress = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
