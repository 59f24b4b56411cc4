"""How somebody proves who they are (登录): people by what they know and have, systems by their keys."""
