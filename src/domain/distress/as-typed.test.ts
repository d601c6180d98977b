import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DistressKind } from '../../schema/distress-kinds.ts';
import { distressIn as distressBy } from './find-distress.ts';
import { rulesFrom } from './rules.ts';

const rules = rulesFrom(readFileSync(new URL('./phrases.txt', import.meta.url), 'utf8'));
const distressIn = (typed: string) => distressBy(typed, rules);

/** What children, friends and parents type, beyond the examples of `find-distress.test.ts`. */
const heard: Record<DistressKind, string> = {
  danger: `
    theres a man outside my house trying to get in;my dad is going to kill us;he has a gun;theres blood everywhere;
    my sister swallowed bleach;i took all my mums tablets;my friend wont wake up;
    somebody is breaking into our house;he pulled a knife on me;im going to be stabbed;they said they will stab me;
    i am bleeding and it wont stop;someone is following me;stranger following me home;man in a van followed me;
    hes got a knife;my friend overdosed;gang want me to carry drugs;im in danger please;she stopped breathing;
    i cant breath;ring 999;dial 999;police number;i need the police;someone trying to kidnap me;
    he is trying to strangle my mum;mum is unconscious`,
  'self-harm': `
    i want to be dead;i want it to end;i dont want to be alive anymore;i wanna kms;im going to kill myself;
    gonna end it;i cant live anymore;i want to sleep forever;life isnt worth living;whats the point in living;
    whats the point of life;i wish i didnt exist;no one would notice if i died;i want to cut;i cut my arms;
    i have been cutting my legs;how to stop self harming;my friend is self harming;my daughter is self harming;
    my son is suicidal;thoughts of suicide;suicidle;suicidial;suicied;i hurt myself;i scratch myself;burning myself;
    hitting my head against the wall;i punch walls;pulling my hair out;i feel like dying;feel like killing myself;
    i dont want to wake up tomorrow;everyone wants me dead;wanting to die;i want out;i give up on life;
    i have nothing to live for;ready to die;kill me;just kill me;kill me now;someone kill me;commit suicide;
    id rather be dead;rather die;i should die;i deserve to die;i want to end my life;end me;think about dying;
    want to jump;im better off dead;nobody would miss me;goodbye world;make it stop;i cant do this any more;
    i cant take it any more;unalive myself;sh relapse;self h4rm;s3lf h@rm;su!cide;k.y.s;k y s;lladd fy hunan;
    dwisio marw;dw i isio marw;eisiau lladd fy hun;hunan niweidio;torri fy hun`,
  'sexual-harm': `
    someone touched me;my uncle touches me;he touched my privates;he made me touch him;my step dad touches me;
    he sent me a pic of his willy;he wants pics of me naked;he wants a picture of me with no clothes;
    asked me for nudes;someone has my nudes;they are going to share my pictures;man online wants to meet me;
    someone online asked me to meet;he showed me his private parts;showed me porn;made me watch porn;
    made me take my clothes off;he wont stop touching me;he kissed me and i didnt want it;i was raped;i got raped;
    my boyfriend raped me;rape;rapped by my uncle;molested;sexual abuse;he forces me to have sex;
    i think i am being groomed;older boyfriend;pressured into sex;unwanted sex;he comes into my room at night;
    comes into my bed;my teacher touched me;my coach touched me;he said keep it our secret;it hurts down there;
    sexualy assaulted;peado;pedofile;someone is blackmailing me;onlyfans;fgm;cutting girls;
    they want to cut me down there;cam-drin rhywiol;wedi cael fy nhreisio`,
  hurt: `
    my mum hits me;mummy hits me;daddy hurts me;my dad beat me;my dad beats up my mum;dad hits mum;
    my mum and dad are fighting;my parents hit me;i get hit;i get hit at home;im getting beat;i got beat up;
    he hurts me;she hurts me;my brother beats me up;my stepdad punched me;my carer hits me;my foster mum hits me;
    someone at school punched me;kid at school is hitting me;people keep hurting me;i have bruises;
    he throws things at me;dad throws things;dad shouts at me all the time;my mum screams at me;
    my mum locks me in my room;locked in my room;mum doesnt feed me;they dont feed me;my mum doesnt give me food;
    child abuse;abussed;im being abused;abusive dad;abusive boyfriend;my boyfriend hits me;domestic violence;
    domestic abuse;emotional abuse;neglected;my teacher hit me;smacked;my dad smacks me with a belt;
    my mum pinches me;he strangles me;he chokes me;mum burned me;forced marriage;they are making me get married;
    slave;my mum calls me stupid;physical abuse;someone hit me;she hit me;they hit me;cam-drin;mae dad yn bwrw fi;
    mae mam yn taro fi;cael fy mrifo`,
  home: `
    i want to run away;running away from home;i ran away;im running away;i have run away;im homeless;
    nowhere to sleep;nowhere to sleep tonight;kicked out;my mum kicked me out;parents kicked me out;
    im scared to go home;i dont want to go home;i hate home;i hate living here;i hate my family;i hate my mum;
    i hate my dad;i dont feel safe at home;i feel unsafe;not safe at home;scared at home;scared of my dad;
    scared of my step dad;frightened of my mum;my dad drinks;my mum drinks too much;mum takes drugs;
    my mum is always drunk;dad is drunk again;home alone;left on my own;mum hasnt come home;my mum has left;
    mum is gone;we have no food;no food;im hungry and theres no food;theres no electric;we got evicted;
    my dad is in jail;dad got arrested;in care;i hate foster care;social worker;problems at home;
    things are bad at home;trouble at home;someone dangerous at home;i need to get out of my house;
    need to leave home;safe house;womens refuge;ddim yn saff gartref;dw i ddim yn teimlo n saff;ofn mynd adref;
    rhedeg i ffwrdd o adref;ddim eisiau mynd adref`,
  eating: `
    im fat;i feel so fat;i want to be skinny;i need to be thin;how to be skinny;how to stop eating;
    i cant stop eating;i dont want to eat;im not eating;i havent eaten for days;not eaten in 3 days;
    i make myself throw up;i throw up after i eat;being sick on purpose;making myself sick;eating disorder;
    eating dissorder;ed recovery;anorexia;annorexia;anoreksia;bulimia;bullimia;binge;my daughter wont eat;
    my friend doesnt eat;scared of food;afraid of getting fat;i hate my body;i hate how i look;im ugly;im so ugly;
    fat and ugly;starve myself;skip lunch every day;skipping meals;calorie counting;losing weight fast;
    how to lose weight fast;water fasting;laxatives;body dysmorphia;hate my weight;anhwylderau bwyta;anorecsia;
    gorfwyta`,
  grief: `
    my mum died;my mum is dead;my dad died last year;my grandma passed away;nanny died;my nan is dying;
    my grandad has died;my brother died;my friend died;my friend killed himself;my dad killed himself;
    my mum took her own life;my dog died;my cat has died;my hamster died;lost my dad;i lost my mum;i miss my mum;
    i miss my dad;miss my nan;someone i love died;death in the family;mum has cancer;my mum is very ill;grieving;
    greiving;bereaved;berevement;child bereavement;funeral;when someone dies;dealing with death;loss of a parent;
    coping with death;sad about my nan dying;mae nain wedi marw;mae mam wedi marw;profedigaeth;galar`,
  worry: `
    im being bullied;getting bullied at school;bullied;bulling;bullyed;boolied;someone is bullying me;
    people are mean to me;everyone is mean to me;they laugh at me;they call me names;called me names;
    everyone hates me;nobody likes me;no one likes me;no one will play with me;i have no friends;no friends;
    got no friends;i am so lonely;i feel alone;i feel lonely;i feel sad;im sad;im really sad;so sad;i feel down;
    feeling down;i feel depressed;im depressed;deppression;depresion;depressed;anxiety;anxious;anxity;panic attack;
    panic atack;im having a panic attack;i cant cope;cant cope anymore;i cant stop crying;crying every night;
    i cry every night;i feel empty;feel numb;i feel worthless;im worthless;i hate school;scared to go to school;
    i dont want to go to school;stressed about exams;i cant sleep;nightmares;hearing voices;need someone to talk to;
    i need to talk;i need to talk to someone;talk to someone;someone to talk to;can i talk to someone;
    who can i talk to;i need help;help me please;pls help;please help;i need sum1 to talk 2;counselling;counsellor;
    therapist;mental health;mental health help;camhs;childline;chidline;child line number;child line;
    samaritans number;nspcc number;crisis line;crisis text;helpline;kooth;i think im gay;am i gay;im trans;
    scared to tell my parents;something happened;something bad happened;keeping a secret;
    someone told me to keep a secret;im in trouble;i made a mistake;im worried;worried about my friend;
    worried about my mum;worried about my child;my child is being bullied;my daughter is being bullied;
    my son is anxious;my parents are divorcing;mum and dad are splitting up;pregnant;im pregnant;think im pregnant;
    addicted to vaping;addicted to games;racist bullying;they call me the n word;they made fun of me;left out;
    being left out;siarad a rhywun;rhywun i siarad efo;cael fy mwlio;bwlian;poeni;gorbryder;iselder;dw i angen help;
    dw i'n drist`,
};

/** What they type when nothing is wrong, many of them close to a word that would tell of harm. */
const ordinary = `
    abseiling;bus times;cutlery making;cut grass;clay cutting tools;cut flowers;killer bees;kill the clock;
    dead sea scrolls;deadly 60;deadpool;beat the street;beatles;beats headphones;hit parade;hits radio;hip hop;
    die hard;dice;dye;hang out;hangout;hanger;harmony;harmonica;charm bracelets;hurtle;hurdles;hurling;painting;
    paint;pain;panic room;suit;suite;raptors;rapper;rap;rapping;grape;grapes;scrape;drapes;trapeze;parade;
    safe cycling;safety boat;dungeon;run;runners;running away from zombies game;run for fun;home ed;home education;
    home start;homework;homemade;homes for hedgehogs;house music;eat out;eating out;food;fatboy;fat face;skinny dip;
    thin ice;ugly duckling;ugly christmas jumper;diet coke;hungry horse;hunger;sick;sadie;saddle club;
    scared straight;scary stories;scary maze;ghost;horror;murder mystery;dark;dark skies;dark room photography;
    alone;lone;lonely planet;single parents;mums;mum and baby;dads;grandparents;nan's knitting;nana;granny squares;
    friends;friendship;make friends;making friends;new friends;bestfriends;youth club;girls club;boys;boys brigade;
    gay club;lgbt youth group;pride;trans youth;carers;young carers;police cadets;army cadets;fire brigade;
    lifeguard;first aid;st john;st johns;nurse;doctor;dentist;hospital radio;therapy dog;counsel;council;councillor;
    art therapy;mindfulness;wellbeing;yoga;calm;quiet;relax;stress ball;worry monster;drug free;chess;checkers;
    shooting;clay shooting;archery;gun dog;water pistol;nerf;knife making;whittling;fight club;boxing;wrestling;
    karate;judo;fencing;sword fighting;kick boxing;kickers;kick;smash;smash bros;rage cage;rugby;tackle;beat boxing;
    trampolining;burn calories;burns night;bonfire;fire safety;drown;drowning prevention;learn to swim;swimming;
    dive;scuba;sleep;sleepover;nightmare before christmas;night;bullseye;bulldogs;bull;bulls;bully xl;bungee;billy;
    belly;abacus;abba;abuzz;abs;rescue;rescue dogs;save the planet;save the bees;save money;savings club;
    help at home;helping hands;volunteer to help;help with reading;homework help;i need help with maths;
    help me learn to swim;can someone help me with my cv;need help with english;need help with homework;
    school uniform;secret garden;secret cinema;secret agents;escape room;prison break;jail;gangsta;gang show;
    missing;lost;lost property;lost world;lost boys;lost and found;tie dye;dying fabric;dyeing;angel;death metal;
    dead good;miss;miss saigon;emergency services day;ambulance cadets;999 day;1111;touch rugby;touch typing;
    touch tennis;tag;feel good;feel the beat;sex ed;unisex;mixed sex;essex;sussex;middlesex;naked juice;
    strip the willow;stripes;kiss;kissing gate;flash mob;flash fiction;flashback;pictures;photos;photography of me;
    older;boyfriend;girlfriend;dating;marriage;married;wedding;forced;force;star wars;the force;slavery museum;
    chains;choke;choker making;strangers;stranger things;following;follow my leader;creepy;alcohol free;drink;vape;
    smoking;give up smoking;stop smoking;poker;games;gaming;minecraft;roblox;fortnite;online;internet;phone;phones;
    snapchat;tiktok;instagram;bread;butter;press;impress;adhd;autism;asd;send;deaf;blind;wheelchair;disability;hate;
    i hate sport;i hate football;i hate running;love;i dont want to go outside;i dont like sport;
    i dont feel like football;i cant swim;i cant dance;i cant wait;i cant come on mondays;my mum cant drive;
    my dad works nights;my mum works;my dad likes fishing;my brother plays football;my sister is 5;
    my friend goes to scouts;my friend is coming;scared of dogs;scared of water;frightened of heights;im shy;
    im bored;bored;nothing to do;im tired;tired;sleepy;angry birds;mad science;crazy golf;crazy;insane;stupid;
    dumb ways to die;ways to help;ways to have fun;how to cook;how to die cut;how to draw;how to hang a picture;
    what to do in the holidays;cuts and grazes;cut and paste;haircut;barber;cutting edge;cutting class;hairdressing;
    leather work;razor light;scooter;razor scooter;blades;roller blades;jump off the diving board;jump;
    trampoline jump;bridge;bridge club;rail;train;cliff jumping;rooftop;pills;pilates;tablet;tablets;
    tablet computers;poison ivy;poison dart frogs;potion;gas;stabilisers;shot;shots;shot put;victim;black mirror;
    blackpool;groom;groomsmen;bride and groom;broom;bloom;nudge;nudie;rude;sexy;popcorn;corn;happy;unicorn;hope;
    worth;worthing;empty;full;numbers;dumbbells`;

const listOf = (text: string) => text.split(';').map((each) => each.trim());

test.each(Object.entries(heard))('none of these is passed over: %s', (_kind, texts) => {
  expect(listOf(texts).filter((text) => distressIn(text) === null)).toEqual([]);
});

test.each(Object.entries(heard))('most of these are sure, and of their own kind: %s', (kind, texts) => {
  const found = listOf(texts).map((text) => distressIn(text));
  expect(found.filter((each) => each?.sure).length / found.length).toBeGreaterThan(0.65);
  expect(found.filter((each) => each?.kind === kind).length / found.length).toBeGreaterThan(0.85);
});

test('none of these is taken for trouble', () => {
  expect(listOf(ordinary).filter((text) => distressIn(text) !== null)).toEqual([]);
});

test('what a pupil means by being hungry, hopeless or homeless is told apart', () => {
  expect(distressIn('hopeless')?.kind).not.toBe('home');
  expect(distressIn('homless')?.kind).toBe('home');
});
