// English figures of speech, one a line. Own list.

export const FIGURATIVE = `
a blessing in disguise
a bumpy ride
a double-edged sword
a drop in the ocean
a game changer
a hard pill to swallow
a new lease of life
a pain in the neck
a piece of cake
a second wind
a slippery slope
a stone's throw
a vicious circle
a vicious cycle
a weight off your shoulders
a wake-up call
at the end of your tether
at the end of your rope
back on track
back on your feet
back to square one
backbone of
battle against
battle with
battles with
battling
beat about the bush
bite the bullet
break the ice
butterflies in your stomach
by the same token
chew the fat
climb the walls
cold turkey
down in the dumps
elephant in the room
fall through the cracks
feel blue
feeling blue
feel like a new person
fight against
fighting against
get off on the wrong foot
get on top of you
get out of hand
get the ball rolling
get to grips with
getting to grips with
give it your best shot
go downhill
goes downhill
going downhill
go the extra mile
go through the roof
grin and bear it
heart of the matter
hit the nail on the head
hit the sack
hit the wall
in a nutshell
in good hands
in good shape
in safe hands
in the driving seat
in the driver's seat
in the long run
in the pipeline
in the same boat
in tip-top shape
in your court
is an army
jump through hoops
keep an eye on
keep your chin up
keep your finger on the pulse
kick the bucket
kick the habit
kill two birds with one stone
learn the ropes
leave no stone unturned
leaves no stone unturned
let off steam
light at the end of the tunnel
listen to your body
like clockwork
losing battle
lost the battle
lost the fight
make ends meet
nip it in the bud
no stone unturned
off the beaten track
on a roll
on cloud nine
on its last legs
on the back burner
on the mend
on the other side of the coin
on the right track
on the road to recovery
on the same page
on thin ice
on top of the world
once in a blue moon
out of sorts
out of the blue
out of the woods
over the hill
over the moon
play it by ear
plays havoc with
play havoc with
pull yourself together
put your feet up
put your mind at rest
recharge your batteries
red tape
right as rain
rollercoaster
roller coaster
run its course
runs its course
run out of steam
run out of puff
silent killer
skating on thin ice
snowed under
spread like wildfire
step up to the plate
sweep under the carpet
swept under the carpet
take it in your stride
take its toll
takes its toll
take with a pinch of salt
the ball is in your court
the bottom line
the last straw
the other side of the coin
the road ahead
the road to recovery
through the roof
throw in the towel
tick all the boxes
time bomb
tip of the iceberg
turn a blind eye
turn over a new leaf
turn the corner
twist your arm
under the knife
under the weather
up in the air
uphill battle
uphill struggle
war against
weather the storm
weigh on your mind
`;
