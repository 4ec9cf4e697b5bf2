# What someone else did, after that person's name and a colon.
step-offer = A draft of “{ $paper }”: { $package }
step-accept = Accepts the other side’s draft of “{ $paper }”.
step-cable = Cables for more room on “{ $issue }”.
step-pledge = Pledges in public: “{ $issue }” no worse than “{ $position }”.
step-grant-yes = Gives { $who } one step more.
step-grant-no = Refuses { $who }.
