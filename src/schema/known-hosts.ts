/** Websites that a directory for children treats in a way of their own, by host without `www.`; paths where they decide. */

/** A host, and those below it; with the beginning of a path where only that part of the site is meant. */
type Place = string | [host: string, path: RegExp];

/** A shortened link can be pointed elsewhere at any time, and nobody can see where it goes. */
const shorteners: Place[] = [
  ...['bit.ly', 'bitly.com', 'j.mp', 'tinyurl.com', 't.co', 'goo.gl', 'ow.ly', 'is.gd', 'v.gd', 'buff.ly'],
  ...['rebrand.ly', 'cutt.ly', 'shorturl.at', 'shorturl.com', 'tiny.cc', 'tiny.one', 'lnkd.in', 'rb.gy', 't.ly'],
  ...['bl.ink', 'short.io', 'short.gy', 'snip.ly', 'sniply.io', 'soo.gd', 's.id', 'clck.ru', 'adf.ly', 'bc.vc'],
  ...['trib.al', 'dlvr.it', 'fb.me', 'amzn.to', 'qrco.de', 'qr.codes', 'me-qr.com', 'q-r.to', 'scnv.io', 'u.to'],
  ...['urlz.fr', 'kutt.it', '1url.com', 'surl.li', 'gg.gg', 'smarturl.it', 'hyperurl.co', 'shorte.st', 'x.gd', 'tr.ee'],
  ...['dub.sh', 'linktw.in', 'hubs.ly', 'hubs.la', 'ift.tt', 'po.st', 'spr.ly', 'url.ie', 'yourls.org', 'ln.run'],
];

/** A page that only sends people on; what it hides behind can be anything. */
const redirectors: Place[] = [
  ['google.com', /^\/(?:url|amp\/s?)\b/],
  ['google.co.uk', /^\/(?:url|amp\/s?)\b/],
  ['bing.com', /^\/ck\/a\b/],
  ...['l.facebook.com', 'lm.facebook.com', 'l.instagram.com', 'l.messenger.com', 'l.threads.net', 'out.reddit.com'],
  ['youtube.com', /^\/redirect\b/],
  ['linkedin.com', /^\/(?:redir|safety\/go)\b/],
  ...['safelinks.protection.outlook.com', 'urldefense.com', 'urldefense.proofpoint.com', 'linkprotect.cudasvc.com'],
  ...['protect-eu.mimecast.com', 'protect.mimecast.com', 'url.emailprotection.link', 'clicktime.symantec.com'],
  ...['list-manage.com', 'sendgrid.net', 'mlsend.com', 'clicks.eventbrite.com', 'href.li'],
  ...['anonym.to', 'nullrefer.com', 'exit.sc', 'awin1.com', 'skimresources.com', 'viglink.com'],
];

/** A page of links that its owner changes at will, with advertisements of others. */
const linkLists: Place[] = [
  ...['linktr.ee', 'linktree.com', 'beacons.ai', 'bio.link', 'lnk.bio', 'campsite.bio', 'msha.ke', 'solo.to'],
  ...['taplink.cc', 'taplink.at', 'allmylinks.com', 'linkin.bio', 'flow.page', 'hoo.be', 'linkpop.com', 'bio.site'],
  ...[
    'heylink.me',
    'contactinbio.com',
    'many.link',
    'snipfeed.co',
    'direct.me',
    'withkoji.com',
    'koji.to',
    'stan.store',
  ],
];

/** An invitation leads a child into a private conversation with strangers (G-04). */
const chats: Place[] = [
  ...['chat.whatsapp.com', 'wa.me', 'wa.link', 'api.whatsapp.com', 'web.whatsapp.com'],
  ['whatsapp.com', /^\/(?:channel|chat|invite)\b/],
  ...['discord.gg', 'dsc.gg', 'discord.io', 'invite.gg', 'discord.me', 'disboard.org'],
  ['discord.com', /^\/(?:invite|channels)\b/],
  ['discordapp.com', /^\/(?:invite|channels)\b/],
  ...['t.me', 'telegram.me', 'telegram.dog', 'telesco.pe', 'web.telegram.org'],
  ...['signal.group', 'signal.me', 'signal.art', 'm.me', 'snapchat.com', 'snap.chat', 'messenger.com'],
  ['facebook.com', /^\/(?:messages|j\/|msg\/)/],
  ['ig.me', /^\/(?:m|j|g)\//],
  ['instagram.com', /^\/(?:direct|channel|j)\//],
  ...['teams.live.com', 'join.skype.com', 'line.me', 'lin.ee', 'invite.viber.com', 'chats.viber.com', 'viber.click'],
  ['teams.microsoft.com', /^\/l\/(?:chat|channel|team|invite)\b/],
  ['slack.com', /^\/(?:t\/|shared_invite|signup)|^\/.*shared_invite/],
  ...['join.slack.com', 'kik.me', 'kik.com', 'matrix.to', 'guilded.gg', 'u.wechat.com', 'weixin.qq.com', 'wire.com'],
  ...['chat.google.com', 'hangouts.google.com', 'omegle.com', 'ome.tv', 'tellonym.me', 'ngl.link', 'yubo.live'],
  ['groupme.com', /^\/join_group\b/],
  ['reddit.com', /^\/chat\b/],
  ['band.us', /^\/n\/|^\/invitation/],
  ['roblox.com', /^\/share\b/],
];

/** A meeting: whoever has its link walks in. */
const meetings: Place[] = [
  ['zoom.us', /^\/(?:j|s|w|my|meeting)\//],
  ['zoom.com', /^\/(?:j|s|w|my|meeting)\//],
  ['teams.microsoft.com', /^\/(?:l\/meetup-join|meet)\b/],
  'meet.google.com',
  'meet.jit.si',
  ['webex.com', /^\/(?:meet|join)\b/],
  ['whereby.com', /^\/[\w-]+/],
  'join.freeconferencecall.com',
];

/** A document or a drive that one person shares: they can change it or close it, and it may show more than was meant. */
const shared: Place[] = [
  ['docs.google.com', /^\/(?:a\/[^/]+\/)?(?:document|spreadsheets|presentation|drawings)\/(?!.*\/pub(?:html)?\b)/],
  ['docs.google.com', /^\/(?:a\/[^/]+\/)?forms\/.*\/(?:edit|prefill|viewanalytics)\b/],
  ...['drive.google.com', 'photos.app.goo.gl', 'photos.google.com', 'keep.google.com', 'jamboard.google.com'],
  ...[
    '1drv.ms',
    'onedrive.live.com',
    'onedrive.com',
    'sharepoint.com',
    'dropbox.com',
    'db.tt',
    'dropboxusercontent.com',
  ],
  ['icloud.com', /^\/(?:iclouddrive|sharedalbum|pages|numbers|keynote|notes)\b/],
  ['box.com', /^\/(?:s|shared|v|file|folder)\//],
  ...['wetransfer.com', 'we.tl', 'mega.nz', 'mega.io', 'mediafire.com', 'pcloud.link', 'transfernow.net'],
  ['forms.office.com', /^\/.*(?:DesignPage|analysis)/i],
  ['canva.com', /^\/design\/.*\/edit\b/],
];

/** What is to be said of an address; `code` as in a problem. */
const families = {
  shortener: shorteners,
  redirector: redirectors,
  linkList: linkLists,
  chat: chats,
  meeting: meetings,
  shared,
} as const;
export type HostFamily = keyof typeof families;

/** Which of these an address is, or null. Takes a parsed URL. */
export function hostFamily({ hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>): HostFamily | null {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  const isThere = (place: Place) => {
    const [name, path] = typeof place === 'string' ? [place, null] : place;
    return (host === name || host.endsWith(`.${name}`)) && (path === null || path.test(pathname));
  };
  // An app’s own short links: `photos.app.goo.gl` is a shared album, and not any shortened link.
  for (const family of ['chat', 'meeting', 'shared', 'redirector', 'linkList', 'shortener'] as const)
    if (families[family].some(isThere)) return family;
  return null;
}
