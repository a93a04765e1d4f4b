# What the crew reads.
### Ships

-fleet-name = Nordflotte
    .gender = feminine

greeting = Welcome aboard, { $name }!
    .title = On board
    .accesskey =
        { "" }W

long =
    The tide comes in at { TIME($tide, hour: "numeric") }
    and goes out at night.

    The pier is { "{" }wet{ "}" }.
boats = In the harbour { $count ->
    [one] is one boat
   *[other] are { $count } boats
} of the { -fleet-name }.
crew =
    { $sex ->
        [female] { $count ->
            [one] She has one oar
           *[other] She has { $count } oars
        }
       *[other] They have oars
    }
