/**
 * Words for one and the same activity, as people in Britain write them: whoever types one of a line means them all.
 *
 * An interest of the vocabulary holds many activities (“Music” has guitar and choir). What stands here is told from
 * its interest: “lego” leads to what has bricks before all other art and making, and where a school has no guitar,
 * the finder says so. Build time only: a visitor's browser gets the lines that its school's words touch.
 */
export const activities: readonly string[] = `
football|footy|footie|soccer|futsal|foot ball|5 a side|five a side|kickabout|kick about|kick a ball|kick the ball|kick a ball about
basketball|basket ball|hoops
netball|net ball
cricket
rugby|tag rugby|touch rugby
hockey
rounders
volleyball|volley ball
baseball|softball
dodgeball|dodge ball
handball
bowls|bowling
tennis
table tennis|ping pong|pingpong
badminton|shuttlecock
squash
golf|crazy golf|mini golf
archery|bow and arrow
darts
snooker
lacrosse
swimming|swim|swimmer|swimming lessons|swimming baths|lido
canoeing|canoe|canoes|kayak|kayaks|kayaking|paddle|paddling|paddleboard|paddle boarding|paddleboards
rowing
sailing
diving
water polo
judo
karate
taekwondo|tae kwon do
kung fu
boxing|boxer|kick boxing|kickboxing
wrestling
jiu jitsu
fencing
gymnastics|gymnast|gym club|trampoline|trampolining|tumbling|acrobatics
cheerleading
parkour|free running|freerunning
circus|circus skills|juggling
street dance|streetdance|hip hop|breakdance
ballet
tap dance|tap dancing
bhangra
bollywood
ballroom|ballroom dancing
running|runner|jog|jogging|cross country|parkrun|park run
athletics|track and field|sprinting|javelin|long jump|high jump
yoga|pilates
climbing|climb|bouldering|climbing wall
bikes|bike|biking|bicycle|cycling|cycle|bmx|mountain bike|mountain biking
skateboarding|skateboard|skatepark|skate park|sk8|sk8er|sk8ing|sk8park|skating
scooter|scootering
roller skating|rollerskating|roller skates|rollerblades|roller disco
ice skating
fishing|fish|angling|anglers
bird watching|birdwatching|birds|bird spotting
walking|hiking|hike|rambling|walk
bug hunting|bug hunt|bugs|minibeasts|insects|pond dipping|pond
camping|camp|camps|tents
dens|den building|bushcraft|forest school
gardening|garden|allotment|allotments|growing vegetables
scouts|scout|cubs|cub|beavers|squirrels|brownies|girl guides|rainbows
cadets|army cadets|sea cadets|air cadets
duke of edinburgh|dofe|d of e|volunteering|volunteer
drawing|draw|sketching|doodling|cartoons
painting|paint
pottery|clay|ceramics
knitting|crochet
sewing|sew|textiles
lego|legos|lego club|bricks|brick|duplo
origami
slime
manga|anime|comics|graphic novels
woodwork|carpentry
electronics|soldering
trains|train|railway|steam engines|model trains|steam trains
singing|sing|choir|singers|singer
guitar
drums|drumming|drum|drummer|samba
piano|keyboard
violin|fiddle
ukulele
recorder
brass band|trumpet|cornet|trombone|brass
rap|rapping|rapper
dj|djing
acting|actor|drama|drama club|theatre|theater
puppets|puppetry
magic tricks|magician
film making|filmmaking|films|film|movies
photography|camera|photos
animation|stop motion
podcast|podcasting
cooking|cook|cookery|chef
baking|bake|cakes
chess
dungeons and dragons|dnd|d&d|d and d|role playing|roleplaying|role playing games|rpg|dragons
warhammer
pokemon|trading cards
board games|boardgames|board game
card games
quiz
bingo
minecraft|roblox|coding|code|coder|programming|scratch|python|robux|roblocks
robots|robotics|robot
xbox|playstation|nintendo|consoles|console|fortnite|fifa|esports|e-sports|video games
stars|planets|astronomy|telescope|telescopes|stargazing
experiments|experiment|science|chemistry|physics
dinosaurs|fossils
maths|math|mathematics|times tables
homework|homework club|homework help|study|revision|revise|gcse|gcses|exams|exam|tutor|tutoring
reading|read|reader
writing|poetry|poems|creative writing
story time|storytime|rhyme time|nursery rhymes|stories
museum|museums
dogs|dog|puppy|puppies
cats|kitten
horse riding|horses|horse|pony|ponies|stables
farm|farm animals|goats|donkeys
bell ringing|bells|ringers
church|chapel|christian|sunday school|messy church
mosque|masjid|islamic|muslim|madrasah
gurdwara|sikh|langar
synagogue|jewish
mandir|hindu
welsh|cymraeg|gymraeg
polish|polska|polski
sign language|bsl|signing|deaf
esol|english lessons|learn english|speak english|speaks english|practise english
french
spanish
first aid|cpr|lifesaving
breakfast|breakfast club
bereavement|bereaved|grief|someone died|died|lost my mum|lost my dad|lost their mum|lost their dad|lost her mum|lost his mum|lost her dad|lost his dad|lost a parent|passed away
young carers|young carer|caring for someone|look after my mum|look after my dad|look after someone|look after my brother|look after my sister|look after her|look after him|look after my nan|look after my gran|look after my grandad|care for my mum|care for my dad|caring for
lgbt|lgbtq|gay|lesbian|trans|transgender|bisexual|queer
sen|send|aln|special needs|special educational needs|autism|autistic|adhd|asd|sensory
disabled|disability|disabilities|wheelchair
food bank|foodbank|food pantry|pantry
school uniform|uniform
stay and play|toddler|toddlers|baby|babies|toddler group|mums and tots|mum and baby
nurse|school nurse
jobs|job|part time job|career|careers|apprenticeship|apprenticeships|cv|cvs|interview|interviews
mentor|mentoring|buddy|buddies|befriender|befriending|no one to go with|nobody to go with|someone to go with|dont know anyone|know nobody|new in town|new to the area
living on your own|living on my own|moving out|leaving home|renting|independent living
youth council|council|have my say|have your say|speak up|make a difference
warm space|warm place|somewhere warm|warm and quiet|keep warm|get warm|cold at home
youth club|youth clubs|yoof club|youth centre
quiet|quieter|calm|peaceful|shy
`
  .trim()
  .split('\n');
