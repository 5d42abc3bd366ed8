// Asks Lighthouse, as a phone, about pages of a finished site, and prints the four scores, what the first is made of, and every
// audit that is not perfect. Usage: node run.mjs [SITE [PATH …]]. The exit code is 1 when a score is below 100.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const METRICS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
const PAGES = ['/', '/local/2026/08/harbour-bridge-reopens/'];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const [folder = '../../../../site/target/www', ...paths] = process.argv.slice(2);
const site = resolve(folder);

/** A static host: text is compressed, what carries a fingerprint is kept for a year. */
const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
  const file = normalize(join(site, path.endsWith('/') ? `${path}index.html` : path));
  try {
    if (!file.startsWith(site + sep)) throw new Error('outside');
    let body = await readFile(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const headers = {
      'content-type': type,
      'cache-control': /\.[0-9a-f]{10}\./.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (/^text|json|xml/.test(type)) {
      body = gzipSync(body, { level: 9 });
      headers['content-encoding'] = 'gzip';
    }
    response.writeHead(200, headers).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise(ready => server.listen(0, '127.0.0.1', ready));

const chrome = await launch({
  chromePath: process.env.CHROME_BIN,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
let perfect = true;
try {
  for (const path of paths.length ? paths : PAGES) {
    const address = `http://127.0.0.1:${server.address().port}${path}`;
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' });
    const scores = CATEGORIES.map(id => [id, Math.round(lhr.categories[id].score * 100)]);
    console.log(`${path}  ${scores.map(([id, score]) => `${id} ${score}`).join(', ')}`);
    console.log(`  ${METRICS.map(id => `${lhr.audits[id].title} ${lhr.audits[id].displayValue}`).join(', ')}`);
    for (const audit of Object.values(lhr.audits)) {
      if (audit.score !== null && audit.score < 1) {
        console.log(`  ${audit.score.toFixed(2)} ${audit.id}: ${audit.title} ${audit.displayValue ?? ''}`.trimEnd());
        for (const item of audit.details?.items?.slice(0, 5) ?? []) {
          console.log(`       ${item.node?.snippet ?? item.url ?? item.description ?? item.label ?? ''}`);
        }
      }
    }
    perfect &&= scores.every(([, score]) => score === 100);
  }
} finally {
  await chrome.kill();
  server.close();
}
process.exitCode = perfect ? 0 : 1;
