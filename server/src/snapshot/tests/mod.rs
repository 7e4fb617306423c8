mod damage;
mod readme;
mod round_trip;
mod shipped;
