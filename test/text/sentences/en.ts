/** Business mail in English. One sentence a line. */
export const english = `
Good morning Roger, how are you?
Please find the signed contract attached.
The August invoice is still unpaid.
Can we move the meeting to Wednesday at ten?
The technician will be with you tomorrow morning.
Thank you in advance for your attention.
I look forward to your reply.
I have not received proof of the transfer.
The part arrived broken and has to be replaced.
Do you deliver on Saturdays?
How much is shipping to Leeds?
Sorry for the slow answer.
The agreed deadline was the 15th.
We regret what happened and will correct the amount.
I would like to cancel my subscription.
I already paid by card.
The gate still squeaks.
The customer asked for three colour copies.
I need an answer before Friday.
I will never buy from this shop again.
You are incompetent.
Where is my money?
That is not what we agreed.
Kind regards, Marina Travers
Don't you read the emails I send you?
The job is late because of the rain.
The quote includes labour and materials.
I've been waiting since nine.
Thanks for your patience!
Who do I speak to about the refund?
Nobody picks up the phone.
Delivery is moved to tomorrow morning.
Let me know when you get there.
Could you confirm the address?
The direct debit went out yesterday.
I'm very happy with your work.
This can't go on.
Done, I'll send the photos later.
What is the second instalment?
I can't do tomorrow, I have an appointment.
Could you resend the file as a PDF?
Got the quote, seems expensive.
I'll talk to my partner and let you know.
The smell of paint bothers the neighbours.
Nobody told me about the change.
send me the address please
Do you prefer blue or green?
The tiles arrive next week.
I have doubts about clause five.
No problem, we can do it later.
The porter has the key.
I want my refund today.
Go to hell.
It was a pleasure working with you.
Without the deposit we cannot start.
The insurance does not cover broken glass.
What a disgrace of a service.
I'll sign the form and return it on Monday.
The site has been down since yesterday.
A reminder that the deadline is the end of the month.
`;
