/** Business mail in Spanish, from Spain and America, with and without accents. One sentence a line. */
export const spanish = `
Buenos días, Rogelio, ¿todo bien?
Le adjunto el contrato firmado.
La factura de agosto sigue sin pagarse.
¿Podemos pasar la reunión al miércoles a las 10?
El técnico pasa mañana por la mañana.
Gracias de antemano por su atención.
Quedo a la espera de su respuesta.
No he recibido el comprobante de la transferencia.
La pieza llegó con un defecto y hay que cambiarla.
¿Entregan los sábados?
¿Cuánto cuesta el envío a Rosario?
Disculpe la demora en contestar.
El plazo acordado era el día 15.
Lamentamos lo sucedido y corregiremos el importe.
Quisiera cancelar la suscripción.
Ya hice el pago por Bizum.
El portón sigue haciendo ruido.
La clienta pidió tres copias a color.
Necesito una respuesta antes del viernes.
Nunca más compro en esta tienda.
Usted es un incompetente.
¿Dónde está mi dinero?
Eso no es lo que acordamos.
Un cordial saludo,
Reciba un cordial saludo, Marina Tavares
¿Tú no lees los correos que te mando?
La obra se retrasó por la lluvia.
El presupuesto incluye mano de obra y material.
Llevo esperando desde las nueve.
¡Gracias por la paciencia!
No he recibido la factura hasta ahora.
Van a mandar a alguien hoy?
Ya llame tres veces y nadie contesta.
La entrega queda para manana por la manana.
Por favor aviseme cuando llegue.
Me puede confirmar la direccion?
El recibo vencio ayer y no pude pagar.
Estoy muy contenta con el servicio de ustedes.
Esto no puede seguir asi.
Hecho, te mando las fotos mas tarde.
Cual es el importe del segundo plazo?
Mañana no puedo, tengo consulta.
¿Puede reenviar el archivo en PDF?
Recibí el presupuesto y me pareció caro.
Lo hablo con mi socio y le digo algo.
El olor a pintura molesta a los vecinos.
Nadie me avisó del cambio.
Me manda la direccion por favor
¿La señora prefiere azul o verde?
Los azulejos llegan la próxima semana.
Tengo dudas sobre la cláusula quinta.
No hay problema, queda para después.
La llave la tiene el portero.
Quiero la devolución hoy mismo.
Vete al infierno.
Fue un placer trabajar con vosotros.
Sin la señal no podemos empezar.
El seguro no cubre vidrios rotos.
Qué vergüenza de servicio.
Firmo el papel y lo devuelvo el lunes.
El sitio está caído desde ayer.
Le recuerdo que el plazo termina a fin de mes.
`;
