import { expect, test } from 'vitest';
import { hostFamily } from './known-hosts.ts';

const familyOf = (address: string) => hostFamily(new URL(address));

test.each([
  'https://chat.whatsapp.com/AbCdEf',
  'https://wa.me/447700900123',
  'https://whatsapp.com/channel/0029Va',
  'https://api.whatsapp.com/send?phone=447700900123',
  'https://discord.gg/abc',
  'https://discord.com/invite/abc',
  'https://discordapp.com/invite/abc',
  'https://t.me/joinchat/AAA',
  'https://telegram.me/chessclub',
  'https://signal.group/#CjQK',
  'https://signal.me/#eu/abc',
  'https://m.me/j/AbZ',
  'https://www.messenger.com/t/123',
  'https://www.facebook.com/messages/t/123',
  'https://www.snapchat.com/add/chess',
  'https://ig.me/j/AbCd',
  'https://www.instagram.com/direct/t/1',
  'https://teams.microsoft.com/l/chat/0/0?users=a',
  'https://teams.microsoft.com/l/team/19%3a',
  'https://teams.live.com/l/invite/abc',
  'https://join.skype.com/abc',
  'https://line.me/R/ti/g/abc',
  'https://invite.viber.com/?g2=abc',
  'https://join.slack.com/t/chess/shared_invite/zt-1',
  'https://kik.me/chess',
  'https://matrix.to/#/#chess:example.org',
])('G-04: an invitation to a chat is one: %s', (address) => {
  expect(familyOf(address)).toBe('chat');
});

test.each([
  'https://docs.google.com/document/d/1abc/edit?usp=sharing',
  'https://docs.google.com/spreadsheets/d/1abc/edit#gid=0',
  'https://docs.google.com/forms/d/1abc/edit',
  'https://docs.google.com/a/school.example/document/d/1/view',
  'https://drive.google.com/drive/folders/1abc',
  'https://photos.app.goo.gl/abc',
  'https://1drv.ms/w/s!abc',
  'https://onedrive.live.com/?id=1',
  'https://school-my.sharepoint.com/:w:/g/personal/x',
  'https://www.dropbox.com/scl/fi/abc',
  'https://www.icloud.com/iclouddrive/abc',
  'https://app.box.com/s/abc',
  'https://we.tl/t-abc',
  'https://mega.nz/folder/abc',
])('a shared document or drive is one: %s', (address) => {
  expect(familyOf(address)).toBe('shared');
});

test.each([
  'https://bit.ly/abc',
  'https://www.tinyurl.com/abc',
  'https://is.gd/abc',
  'https://qrco.de/abc',
  'https://fb.me/abc',
  'https://t.ly/abc',
])('a shortened link is one: %s', (address) => {
  expect(familyOf(address)).toBe('shortener');
});

test.each([
  'https://us02web.zoom.us/j/123',
  'https://meet.google.com/abc-defg-hij',
  'https://teams.microsoft.com/l/meetup-join/19',
])('a meeting is one: %s', (address) => {
  expect(familyOf(address)).toBe('meeting');
});

test.each([
  'https://example.org/whatsapp',
  'https://www.facebook.com/WeirLaneChess',
  'https://www.facebook.com/groups/123',
  'https://www.instagram.com/weirlanechess/',
  'https://discord.com/safety',
  'https://www.whatsapp.com/legal',
  'https://docs.google.com/forms/d/e/1FAIpQL/viewform',
  'https://docs.google.com/document/d/e/2PACX/pub',
  'https://forms.office.com/e/abc',
  'https://forms.gle/abc',
  'https://www.zoom.com/en/products/',
  'https://www.microsoft.com/microsoft-teams',
  'https://youtu.be/dQw4w9WgXcQ',
  'https://www.notbit.ly.example.org/a',
  'https://about.me/chess',
  'https://bat.co/a',
  'https://www.eventbrite.co.uk/e/123',
  'https://www.gov.uk/report-child-abuse',
  'https://larkline.me.uk/',
  'https://google.com/maps?q=hall',
])('an ordinary page is none of them: %s', (address) => {
  expect(familyOf(address)).toBeNull();
});
