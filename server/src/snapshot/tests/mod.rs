mod damage;
mod round_trip;
mod shipped;
