ship = A ship
no message here
