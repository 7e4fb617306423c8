mod capitals;
mod damaged;
mod elsewhere;
mod ended;
mod list;
mod note;
mod room;
