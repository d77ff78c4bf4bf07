<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New ticket…</source>
        <translation>Ticket nuevo…</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>Importar correo…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar copia…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Full-width list</source>
        <translation>Lista a todo lo ancho</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Customer beside the conversation</source>
        <translation>Cliente junto a la conversación</translation>
    </message>
    <message>
        <source>Status, owner and need of the ticket</source>
        <translation>Estado, responsable, necesidad</translation>
    </message>
    <message>
        <source>History of the ticket</source>
        <translation>Historial del ticket</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <translation>Claro u oscuro según el sistema</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Ticket siguiente</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Ticket anterior</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo primero</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignarme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation>Fusionar con otro ticket…</translation>
    </message>
    <message>
        <source>Link to another ticket</source>
        <translation>Vincular con otro ticket</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Make a ticket of this message</source>
        <translation>Hacer un ticket de este mensaje</translation>
    </message>
    <message>
        <source>Move this message to another ticket…</source>
        <translation>Mover este mensaje a otro ticket…</translation>
    </message>
    <message>
        <source>This is spam</source>
        <translation>Es spam</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>Poner en la papelera</translation>
    </message>
    <message>
        <source>Put back onto the desk</source>
        <translation>Devolver a la mesa</translation>
    </message>
    <message>
        <source>Talk to the customer</source>
        <translation>Hablar con el cliente</translation>
    </message>
    <message>
        <source>Call back later…</source>
        <translation>Devolver la llamada más tarde…</translation>
    </message>
    <message>
        <source>Make the call-back that is due</source>
        <translation>Hacer la llamada pendiente</translation>
    </message>
    <message>
        <source>Notify me when a call-back is due</source>
        <translation>Avisarme cuando toque devolver una llamada</translation>
    </message>
    <message>
        <source>I call from my own phone</source>
        <translation>Llamo con mi propio teléfono</translation>
    </message>
    <message>
        <source>Merge the customer with another…</source>
        <translation>Fusionar el cliente con otro…</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Registrar un contacto…</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Save call</source>
        <translation>Guardar llamada</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Registro de llamadas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Canned replies…</source>
        <translation>Respuestas guardadas…</translation>
    </message>
    <message>
        <source>See the reply as the customer will…</source>
        <translation>Ver la respuesta como la verá el cliente…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>How our mail looks to customers…</source>
        <translation>Aspecto de nuestros correos…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>About Earshot</source>
        <translation>Acerca de Earshot</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Idioma…</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importar personas…</translation>
    </message>
    <message>
        <source>Export people…</source>
        <translation>Exportar personas…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Ask how they like to be reached</source>
        <translation>Preguntar cómo prefiere el contacto</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Save this search as a view…</source>
        <translation>Guardar esta búsqueda como vista…</translation>
    </message>
    <message>
        <source>Name and sharing of the view…</source>
        <translation>Nombre y uso compartido de la vista…</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Subir la vista</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Bajar la vista</translation>
    </message>
    <message>
        <source>Copy link to the view</source>
        <translation>Copiar enlace a la vista</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Eliminar la vista</translation>
    </message>
    <message>
        <source>Point out what could be clearer</source>
        <translation>Señalar lo que podría ser más claro</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Plain words…</source>
        <translation>Palabras claras…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Primeros pasos…</translation>
    </message>
    <message>
        <source>Change the talking points…</source>
        <translation>Cambiar los puntos de conversación…</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Ir al panel siguiente</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>Ir al panel anterior</translation>
    </message>
    <message>
        <source>Other ways to reach them…</source>
        <translation>Otras formas de contactar…</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Han contestado</translation>
    </message>
    <message>
        <source>Stop what is being changed</source>
        <translation>Detener el cambio en curso</translation>
    </message>
    <message>
        <source>To the form of the call</source>
        <translation>Al formulario de la llamada</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Change the business need</source>
        <translation>Cambiar la necesidad</translation>
    </message>
    <message>
        <source>Change the customer…</source>
        <translation>Cambiar el cliente…</translation>
    </message>
    <message>
        <source>Save call and write what we agreed</source>
        <translation>Guardar la llamada y escribir lo acordado</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Buzones…</translation>
    </message>
    <message>
        <source>Fetch and send mail</source>
        <translation>Recibir y enviar correo</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimir o guardar como PDF…</translation>
    </message>
    <message>
        <source>Forward this mail</source>
        <translation>Reenviar este correo</translation>
    </message>
    <message>
        <source>Send this mail once more</source>
        <translation>Enviar este correo otra vez</translation>
    </message>
    <message>
        <source>Built-in telephone…</source>
        <translation>Teléfono integrado…</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Responder a la llamada</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Rechazar la llamada</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transferir la llamada</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The question to %1 waits in the outbox</source>
        <translation>La pregunta a %1 espera en la bandeja de salida</translation>
    </message>
    <message>
        <source>No mail address of %1 is known. Ask when you talk, and write it down.</source>
        <translation>No se conoce ninguna dirección de correo de %1. Pregúntela cuando hablen y anótela.</translation>
    </message>
    <message>
        <source>Ask %1 again?</source>
        <translation>¿Preguntar otra vez a %1?</translation>
    </message>
    <message>
        <source>%1. One question is easily overlooked, two are easily too many.</source>
        <translation>%1. Una pregunta se pasa por alto fácilmente; dos pueden ser demasiadas.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>No mail address to write from. Give the ticket a queue that has one, or the queue an address under “How our mail looks to customers”.</source>
        <translation>No hay dirección desde la que escribir. Ponga el ticket en una cola que tenga una, o dé a la cola una dirección en «Cómo ven los clientes nuestro correo».</translation>
    </message>
</context>
<context>
    <name>ConversationPaper</name>
    <message>
        <source>%1, %2</source>
        <comment>a file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day and a time</comment>
        <translation>a fecha de %1</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>Imported 1 mail</source>
        <translation>1 correo importado</translation>
    </message>
    <message>
        <source>Imported %1 mails</source>
        <translation>%1 correos importados</translation>
    </message>
    <message>
        <source>1 new ticket</source>
        <translation>1 ticket nuevo</translation>
    </message>
    <message>
        <source>%1 new tickets</source>
        <translation>%1 tickets nuevos</translation>
    </message>
    <message>
        <source>1 was here before</source>
        <translation>1 ya estaba</translation>
    </message>
    <message>
        <source>%1 were here before</source>
        <translation>%1 ya estaban</translation>
    </message>
    <message>
        <source>%1 kept, though unreadable</source>
        <translation>%1 conservados aunque son ilegibles</translation>
    </message>
    <message>
        <source>%1 holds no mail</source>
        <translation>%1 no contiene ningún correo</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the results of an import</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is packed: unpack it first</source>
        <translation>%1 está comprimido: descomprímelo primero</translation>
    </message>
</context>
<context>
    <name>Earshot::AccountEditor</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in with Google</source>
        <translation>Iniciar sesión con Google</translation>
    </message>
    <message>
        <source>Sign in with Microsoft</source>
        <translation>Iniciar sesión con Microsoft</translation>
    </message>
    <message>
        <source>Sign in elsewhere (OAuth 2)</source>
        <translation>Iniciar sesión en otro sitio (OAuth 2)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try and save</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Sign in and save</source>
        <translation>Iniciar sesión y guardar</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>Name the server the mail is fetched from.</source>
        <translation>Indique el servidor del que se recibe el correo.</translation>
    </message>
    <message>
        <source>Name the server replies go out by.</source>
        <translation>Indique el servidor por el que salen las respuestas.</translation>
    </message>
    <message>
        <source>Name the queue its mail goes to.</source>
        <translation>Indique la cola a la que va su correo.</translation>
    </message>
    <message>
        <source>Name the client ID your organisation has for Earshot at this provider.</source>
        <translation>Indique el ID de cliente que su organización tiene para Earshot en este proveedor.</translation>
    </message>
    <message>
        <source>Type the password of the mailbox.</source>
        <translation>Escriba la contraseña del buzón.</translation>
    </message>
    <message>
        <source>Type the password of the mailbox; it is not on this computer.</source>
        <translation>Escriba la contraseña del buzón; no está en este equipo.</translation>
    </message>
    <message>
        <source>Give a whole address, like help@example.com.</source>
        <translation>Indique una dirección completa, como ayuda@example.com.</translation>
    </message>
    <message>
        <source>The desk has this mailbox already.</source>
        <translation>Este buzón ya existe aquí.</translation>
    </message>
    <message>
        <source>Looking for its servers</source>
        <translation>Buscando sus servidores</translation>
    </message>
    <message>
        <source>The servers are a guess</source>
        <translation>Los servidores son una suposición</translation>
    </message>
    <message>
        <source>Nobody says what they are called. Look at them; your provider&apos;s help has their names.</source>
        <translation>Nadie dice cómo se llaman. Revíselos; la ayuda de su proveedor da sus nombres.</translation>
    </message>
    <message>
        <source>Waiting for your yes in the browser</source>
        <translation>Esperando su sí en el navegador</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>Nobody said yes in the browser. Try it again.</source>
        <translation>Nadie dijo que sí en el navegador. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Trying both servers</source>
        <translation>Probando ambos servidores</translation>
    </message>
    <message>
        <source>Trust it…</source>
        <translation>Confiar…</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>¿Confiar en este certificado?</translation>
    </message>
    <message>
        <source>Whoever has it can read this mailbox&apos;s password. Compare it with what whoever runs the server says: %1</source>
        <translation>Quien lo tenga puede leer la contraseña de este buzón. Compárelo con lo que dice quien administra el servidor: %1</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saved the mailbox %1</source>
        <translation>Buzón %1 guardado</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What you changed is lost then.</source>
        <translation>Se perderá lo que cambió.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Añadir un buzón</translation>
    </message>
    <message>
        <source>Change a mailbox</source>
        <translation>Cambiar un buzón</translation>
    </message>
    <message>
        <source>Which address do customers write to?</source>
        <translation>¿A qué dirección escriben los clientes?</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>help@example.com</source>
        <translation>ayuda@example.com</translation>
    </message>
    <message>
        <source>Ask the web server of its domain for the settings</source>
        <translation>Preguntar los ajustes al servidor web de su dominio</translation>
    </message>
    <message>
        <source>It learns then that somebody here has this address. Without that, Earshot knows large providers and what the domain&apos;s name server says.</source>
        <translation>Así sabrá que alguien aquí tiene esta dirección. Sin eso, Earshot conoce a los grandes proveedores y lo que dice el servidor de nombres del dominio.</translation>
    </message>
    <message>
        <source>Way to log in</source>
        <translation>Forma de acceso</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>As it is, unless you type another one</source>
        <translation>Se conserva si no escribe otra</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Page for signing in</source>
        <translation>Página para iniciar sesión</translation>
    </message>
    <message>
        <source>Page that gives tokens</source>
        <translation>Página que entrega los tokens</translation>
    </message>
    <message>
        <source>A name customers know, like Support</source>
        <translation>Un nombre que los clientes conozcan, como Soporte</translation>
    </message>
    <message>
        <source>What it calls itself</source>
        <translation>Cómo se presenta</translation>
    </message>
    <message>
        <source>info@example.com, sales@example.com</source>
        <translation>info@example.com, ventas@example.com</translation>
    </message>
    <message>
        <source>Port of the %1</source>
        <translation>Puerto: %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Encryption of the %1</source>
        <translation>Cifrado: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>In the name of %1</source>
        <translation>En nombre de %1</translation>
    </message>
    <message>
        <source>As registered with the provider</source>
        <translation>Según se registró con el proveedor</translation>
    </message>
    <message>
        <source>Incoming server (IMAP)</source>
        <translation>Entrada (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Salida (SMTP)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Stands behind your name</source>
        <translation>Aparece tras su nombre</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Carpeta para copias</translation>
    </message>
    <message>
        <source>None: most providers keep them</source>
        <translation>Ninguna: la mayoría de proveedores las guarda</translation>
    </message>
    <message>
        <source>Automatic note</source>
        <translation>Aviso automático</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito (scope)</translation>
    </message>
    <message>
        <source>What the provider calls mail, if it asks for it</source>
        <translation>Cómo llama el proveedor al correo, si lo pide</translation>
    </message>
</context>
<context>
    <name>Earshot::AccountsDialog</name>
    <message>
        <source>Add a mailbox…</source>
        <translation>Añadir un buzón…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Fetch and send now</source>
        <translation>Recibir y enviar ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Fetching and sending mail</source>
        <translation>Recibiendo y enviando correo</translation>
    </message>
    <message>
        <source>Mail to these addresses becomes tickets, and replies go out by them. Everybody on this desk sees how they are doing; the passwords stay on each computer.</source>
        <translation>El correo a estas direcciones se convierte en tickets y las respuestas salen por ellas. Todos aquí ven cómo están; las contraseñas se quedan en cada equipo.</translation>
    </message>
    <message>
        <source>There is none yet. Add the address customers write to.</source>
        <translation>Aún no hay ninguno. Añada la dirección a la que escriben los clientes.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mails to come</source>
        <comment>how it is doing</comment>
        <translation>
            <numerusform>%1, queda %Ln correo</numerusform>
            <numerusform>%1, quedan %Ln correos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>No mail is fetched from it any more and none goes out by it. What came by it stays on the desk, and what is on its server stays there.</source>
        <translation>Ya no se recibe correo de él ni sale por él. Lo que llegó se queda aquí, y lo que está en su servidor se queda allí.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Removed the mailbox %1</source>
        <translation>Buzón %1 quitado</translation>
    </message>
</context>
<context>
    <name>Earshot::BusinessNeedForm</name>
    <message>
        <source>Business need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>What are they trying to get done?</source>
        <translation>¿Qué intenta conseguir?</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>If not</source>
        <translation>Si no</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Earshot::CallBackForm</name>
    <message>
        <source>%1, %2 there</source>
        <translation>%1, allí %2</translation>
    </message>
    <message>
        <source>Call %1 back later</source>
        <translation>Llamar a %1 más tarde</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Hora del cliente</translation>
    </message>
    <message>
        <source>At that time</source>
        <translation>A esa hora</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>What they want to talk about</source>
        <translation>De qué quiere hablar</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>&amp;Their time</source>
        <translation>&amp;Hora de allí</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>&amp;Plazo</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>What &amp;about</source>
        <translation>&amp;Sobre qué</translation>
    </message>
    <message>
        <source>Note the call-back</source>
        <translation>Anotar la llamada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Como se propone</translation>
    </message>
    <message>
        <source>When they like to be called</source>
        <translation>Cuando prefiere que le llamen</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <source>Tomorrow at 09:00, their time</source>
        <translation>Mañana a las 09:00, hora de allí</translation>
    </message>
    <message>
        <source>Tomorrow at 14:00, their time</source>
        <translation>Mañana a las 14:00, hora de allí</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otro momento</translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation>Para usted: %1</translation>
    </message>
    <message>
        <source>%1. That is over: choose a later time.</source>
        <translation>%1. Eso ya pasó: elija una hora posterior.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when it is, and how it stands to their hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Within %Ln hour(s)</source>
        <translation>
            <numerusform>En el plazo de %Ln hora</numerusform>
            <numerusform>En el plazo de %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::CallBackModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>a window of time</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>due, %1</source>
        <translation>pendiente, %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Zone not known</source>
        <translation>Zona horaria desconocida</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>the call-back&apos;s moment over there, the clock there now</comment>
        <translation>%1 (ahora %2)</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Whoever is there</source>
        <translation>Quien esté</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Over there</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometida por</translation>
    </message>
</context>
<context>
    <name>Earshot::CallBackReminder</name>
    <message>
        <source>Call %1 back, %2</source>
        <translation>Devolver la llamada a %1, %2</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>Abrir #%1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Hang up first: one call at a time.</source>
        <translation>Cuelgue primero: una llamada cada vez.</translation>
    </message>
    <message>
        <source>No number is known for this call-back: press “Talk to the customer” to add one</source>
        <translation>No hay número para esta llamada: pulse «Hablar con el cliente» para añadir uno</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>a call-back&apos;s reason, and how many others are due</comment>
        <translation>
            <numerusform>%1 (y %Ln más)</numerusform>
            <numerusform>%1 (y %Ln más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::CallBar</name>
    <message>
        <source>Call to %1 cancelled before the answer. It is in the call log.</source>
        <translation>Llamada a %1 cancelada antes de la respuesta. Está en el registro de llamadas.</translation>
    </message>
    <message>
        <source>Call to %1 on your own phone is over. What came of it?</source>
        <translation>La llamada a %1 con su propio teléfono ha terminado. ¿Cuál fue el resultado?</translation>
    </message>
    <message>
        <source>Call to %1 was handed to your telephone program. What came of it?</source>
        <translation>La llamada a %1 se pasó a su programa de teléfono. ¿Cuál fue el resultado?</translation>
    </message>
    <message>
        <source>Call with %1 ended: %2. Notes are kept.</source>
        <comment>a name, how it ended</comment>
        <translation>Llamada con %1 terminada: %2. Las notas se conservan.</translation>
    </message>
    <message>
        <source>Call with %1 ended. Notes are kept.</source>
        <translation>Llamada con %1 terminada. Las notas se conservan.</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Han contestado</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Digits to send</source>
        <translation>Cifras que enviar</translation>
    </message>
    <message>
        <source>Call state</source>
        <translation>Estado de la llamada</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nombre desconocido</translation>
    </message>
    <message>
        <source>Show the ticket of the call with %1</source>
        <translation>Mostrar el ticket de la llamada con %1</translation>
    </message>
    <message>
        <source>Show the ticket of the call</source>
        <translation>Mostrar el ticket de la llamada</translation>
    </message>
    <message>
        <source>Dial it on your phone</source>
        <translation>Marque en su teléfono</translation>
    </message>
    <message>
        <source>Dial started</source>
        <translation>Marcado iniciado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a call, its clock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, silenciada</translation>
    </message>
    <message>
        <source>Transferring to %1</source>
        <translation>Transfiriendo a %1</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled</source>
        <translation>No se puede marcar «%1»</translation>
    </message>
    <message>
        <source>%1 did not take the call (%2): %3 is still on the line</source>
        <comment>a number, why, a name</comment>
        <translation>%1 no tomó la llamada (%2): %3 sigue en la línea</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Number of whoever takes over</source>
        <translation>Número de quien la toma</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Número y luego Intro</translation>
    </message>
</context>
<context>
    <name>Earshot::CallFilterBar</name>
    <message>
        <source>&amp;Missed, still open</source>
        <translation>&amp;Perdidas sin atender</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>C&amp;ola</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>P&amp;ersona</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>any</source>
        <comment>outcome</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>both</source>
        <comment>directions of calls</comment>
        <translation>ambas</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>any</source>
        <comment>queue</comment>
        <translation>todas</translation>
    </message>
</context>
<context>
    <name>Earshot::CallLogModel</name>
    <message>
        <source>Talked, seconds</source>
        <translation>Hablado, segundos</translation>
    </message>
    <message>
        <source>Missed, looked after</source>
        <translation>Perdida, atendida</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>Earshot::CallLogPage</name>
    <message>
        <source>Call log</source>
        <translation>Registro de llamadas</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Todavía no hay llamadas</translation>
    </message>
    <message>
        <source>Calls are here as soon as somebody talks.</source>
        <translation>Las llamadas aparecen aquí en cuanto alguien habla.</translation>
    </message>
    <message>
        <source>Nobody waits for a call-back</source>
        <translation>Nadie espera que le devuelvan la llamada</translation>
    </message>
    <message>
        <source>“Call back later” beside Talk to the customer notes one.</source>
        <translation>«Devolver la llamada más tarde», junto a «Hablar con el cliente», anota una.</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>las %1 más nuevas</translation>
    </message>
    <message>
        <source>No call is like that</source>
        <translation>Ninguna llamada es así</translation>
    </message>
    <message>
        <source>Take one of the filters away: Esc clears them all.</source>
        <translation>Quite uno de los filtros: Esc los borra todos.</translation>
    </message>
    <message>
        <source>All missed calls looked after</source>
        <translation>Todas las llamadas perdidas atendidas</translation>
    </message>
    <message>
        <source>No number is known here: press “Talk to the customer” to add one</source>
        <translation>No se conoce ningún número: pulse «Hablar con el cliente» para añadir uno</translation>
    </message>
    <message>
        <source>Call-back to %1 was made</source>
        <translation>Se devolvió la llamada a %1</translation>
    </message>
    <message>
        <source>Call-back to %1 cancelled</source>
        <translation>Se canceló devolver la llamada a %1</translation>
    </message>
    <message>
        <source>What can be done with the call</source>
        <translation>Qué se puede hacer con la llamada</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Abrir el ticket</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Llamar otra vez</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Cuál fue el resultado…</translation>
    </message>
    <message>
        <source>Correct the call…</source>
        <translation>Corregir la llamada…</translation>
    </message>
    <message>
        <source>Was looked after</source>
        <translation>Ya está atendida</translation>
    </message>
    <message>
        <source>What can be done with the call-back</source>
        <translation>Qué se puede hacer con esta llamada pendiente</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Was made</source>
        <translation>Ya se hizo</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Export the calls shown</source>
        <translation>Exportar las llamadas mostradas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <translation>llamadas.csv</translation>
    </message>
    <message>
        <source>Exporting calls</source>
        <translation>Exportando llamadas</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Hang up first: one call at a time.</source>
        <translation>Cuelgue primero: una llamada cada vez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed call(s) looked after</source>
        <translation>
            <numerusform>%Ln llamada perdida atendida</numerusform>
            <numerusform>%Ln llamadas perdidas atendidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada exportada</numerusform>
            <numerusform>%Ln llamadas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all missed as looked after</source>
        <translation>Marcar todas las perdidas como atendidas</translation>
    </message>
</context>
<context>
    <name>Earshot::CallerCard</name>
    <message>
        <source>Not asked yet how they like to be reached</source>
        <translation>Aún no se ha preguntado cómo prefieren que se les contacte</translation>
    </message>
    <message>
        <source>Prefers: %1. %2</source>
        <comment>how they like to be reached; what time it is for them</comment>
        <translation>Prefiere: %1. %2</translation>
    </message>
    <message>
        <source>Prefers: %1</source>
        <comment>how they like to be reached</comment>
        <translation>Prefiere: %1</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>a number that was kept back</source>
        <translation>un número oculto</translation>
    </message>
    <message>
        <source>Declined the call from %1. It stands under the call-backs.</source>
        <translation>Rechazada la llamada de %1. Está en «Llamadas por devolver».</translation>
    </message>
    <message>
        <source>Missed a call from %1. It stands under the call-backs.</source>
        <translation>Llamada perdida de %1. Está en «Llamadas por devolver».</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the names of who may call</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what the caller calls itself, its number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The number was kept back</source>
        <translation>El número está oculto</translation>
    </message>
    <message numerus="yes">
        <source>%1 · shared by %Ln people</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 · de %Ln persona</numerusform>
            <numerusform>%1 · compartido por %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · calls itself %2</source>
        <comment>a number, a name nobody has proved</comment>
        <translation>%1 · se identifica como %2</translation>
    </message>
    <message>
        <source>%1 · #%2</source>
        <comment>subject, number</comment>
        <translation>%1 · #%2</translation>
    </message>
    <message>
        <source>A new ticket for this call</source>
        <translation>Un ticket nuevo para esta llamada</translation>
    </message>
    <message>
        <source>Something else: a new ticket</source>
        <translation>Otro asunto: un ticket nuevo</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Prometido: %1</translation>
    </message>
    <message>
        <source>Promised: %1 (%2)</source>
        <comment>a promise, its day</comment>
        <translation>Prometido: %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody known has this number</source>
        <translation>Nadie conocido tiene este número</translation>
    </message>
    <message>
        <source>The ticket takes whoever it is; that can be put right later.</source>
        <translation>El ticket acoge a quien sea; se puede corregir después.</translation>
    </message>
    <message>
        <source>Calls too: %1</source>
        <translation>También llama: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the other caller</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the call from %1</source>
        <translation>Mostrar la llamada de %1</translation>
    </message>
    <message>
        <source>Hang up and answer</source>
        <translation>Colgar y responder</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Answer: %1   Decline: %2</source>
        <comment>keys</comment>
        <translation>Responder: %1   Rechazar: %2</translation>
    </message>
    <message>
        <source>ringing, %1</source>
        <comment>for how long</comment>
        <translation>suena, %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Llamada de %1</translation>
    </message>
</context>
<context>
    <name>Earshot::CannedRepliesDialog</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Insert into the reply</source>
        <translation>Insertar en la respuesta</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Search their titles and words</source>
        <translation>Buscar en títulos y textos</translation>
    </message>
    <message>
        <source>Search canned replies</source>
        <translation>Buscar respuestas guardadas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Dear {first name},</source>
        <translation>Hola, {nombre},</translation>
    </message>
    <message>
        <source>These are filled in: %1</source>
        <translation>Esto se rellena: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Leave this one without saving?</source>
        <translation>¿Salir de esta sin guardar?</translation>
    </message>
    <message>
        <source>What you changed in it is lost then.</source>
        <translation>Se perderá lo que cambió en ella.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Give it a title to find it by</source>
        <translation>Póngale un título para encontrarla</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Nobody on this desk will find it any more.</source>
        <translation>Nadie en esta mesa la encontrará más.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>There is none yet. Write the first one here, and save it.</source>
        <translation>Todavía no hay ninguna. Escriba aquí la primera y guárdela.</translation>
    </message>
    <message>
        <source>None has these words.</source>
        <translation>Ninguna tiene estas palabras.</translation>
    </message>
    <message>
        <source>{%1} is none of the names that fill themselves in</source>
        <comment>a name in braces</comment>
        <translation>{%1} no es ninguno de los nombres que se rellenan solos</translation>
    </message>
</context>
<context>
    <name>Earshot::CasesModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>Earshot::CasesWindow</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>None any more</source>
        <translation>Ya no queda ninguno</translation>
    </message>
    <message>
        <source>What the figure counted has changed since. The report says it.</source>
        <translation>Lo que contaba la cifra ha cambiado desde entonces. El informe lo indica.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1. Enter opens the ticket.</source>
        <translation>%1. Intro abre el ticket.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what is counted, the period</comment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>Earshot::ChartView</name>
    <message>
        <source>too few
to say</source>
        <comment>in the place of a bar, two short lines</comment>
        <translation>muy pocos
casos</translation>
    </message>
    <message>
        <source>A chart.</source>
        <translation>Un gráfico.</translation>
    </message>
    <message>
        <source>A chart. The same figures are in the table “%1”.</source>
        <translation>Un gráfico. Las mismas cifras están en la tabla «%1».</translation>
    </message>
</context>
<context>
    <name>Earshot::ClarityChips</name>
    <message>
        <source>What could be clearer</source>
        <translation>Qué podría ser más claro</translation>
    </message>
    <message>
        <source>A long sentence: %1 words</source>
        <translation>Una frase larga: %1 palabras</translation>
    </message>
    <message>
        <source>Press to see it. Two short ones are read more easily.</source>
        <translation>Pulse para verla. Dos cortas se leen mejor.</translation>
    </message>
    <message>
        <source>“%1”: say “%2”</source>
        <comment>a word of ours and a plain one</comment>
        <translation>«%1»: mejor «%2»</translation>
    </message>
    <message>
        <source>Press to say it so.</source>
        <translation>Pulse para decirlo así.</translation>
    </message>
    <message>
        <source>They asked: %1</source>
        <translation>Preguntaron: %1</translation>
    </message>
    <message>
        <source>Nothing in the reply takes this up: %1</source>
        <translation>La respuesta no trata esto: %1</translation>
    </message>
    <message>
        <source>What happens next, and when?</source>
        <translation>¿Qué pasará después, y cuándo?</translation>
    </message>
    <message>
        <source>Customers want to know what comes and by when.</source>
        <translation>Los clientes quieren saber qué vendrá y para cuándo.</translation>
    </message>
</context>
<context>
    <name>Earshot::CodeWords</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>Traza de pila</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>Earshot::CommandPalette</name>
    <message>
        <source>Actions, tickets, customers, views</source>
        <translation>Acciones, tickets, clientes, vistas</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Escriba unas letras</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ elegir</translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation>Intro ejecutar</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc cerrar</translation>
    </message>
    <message>
        <source>All shortcuts: %1</source>
        <translation>Todos los atajos: %1</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nada se llama «%1»</translation>
    </message>
</context>
<context>
    <name>Earshot::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>Lo que escribe</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>the heading of a mail that is sent on</comment>
        <translation>Reenviar</translation>
    </message>
</context>
<context>
    <name>Earshot::ContactForm</name>
    <message>
        <source>We called them</source>
        <translation>Llamamos nosotros</translation>
    </message>
    <message>
        <source>They called us</source>
        <translation>Nos llamaron</translation>
    </message>
    <message>
        <source>We went to them</source>
        <translation>Fuimos a verles</translation>
    </message>
    <message>
        <source>They came to us</source>
        <translation>Vinieron a vernos</translation>
    </message>
    <message>
        <source>We left it for them</source>
        <translation>Se lo dejamos</translation>
    </message>
    <message>
        <source>They left it for us</source>
        <translation>Nos lo dejaron</translation>
    </message>
    <message>
        <source>We wrote to them</source>
        <translation>Les escribimos</translation>
    </message>
    <message>
        <source>They wrote to us</source>
        <translation>Nos escribieron</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar un contacto</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Nombre, dirección o número</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Talked</source>
        <translation>&amp;Hablado</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Gist</source>
        <translation>R&amp;esumen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Goes onto #%1, %2</source>
        <translation>Va a #%1, %2</translation>
    </message>
    <message>
        <source>Choose the customer first</source>
        <translation>Elija primero el cliente</translation>
    </message>
    <message>
        <source>One sentence about what it was</source>
        <translation>Una frase sobre el asunto</translation>
    </message>
    <message>
        <source>Saved call with %1</source>
        <translation>Llamada con %1 guardada</translation>
    </message>
    <message>
        <source>Saved contact with %1: %2</source>
        <translation>Contacto con %1 guardado: %2</translation>
    </message>
    <message>
        <source>The call with %1 is kept here and goes in when the desk answers</source>
        <translation>La llamada con %1 se guarda aquí y entra cuando la mesa responda</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>What is logged has been: choose a day before this one</source>
        <translation>Se anota lo que ya ocurrió: elija un día anterior</translation>
    </message>
    <message>
        <source>Write the day and the time as they stood in the field, or choose them</source>
        <translation>Escriba el día y la hora como estaban en el campo, o elíjalos</translation>
    </message>
    <message>
        <source>The contact with %1 is kept here and goes in when the desk answers</source>
        <translation>El contacto con %1 se guarda aquí y entra cuando la mesa responda</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>What you promised, if anything</source>
        <translation>Lo que prometió, si hubo algo</translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation>C&amp;ompromiso</translation>
    </message>
    <message>
        <source>The day of the promise cannot be read: write it as it stood, or choose it</source>
        <translation>No se entiende el día de la promesa: escríbalo como estaba, o elíjalo</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <comment>a promise is kept by a moment</comment>
        <translation>&amp;para</translation>
    </message>
    <message>
        <source>Business need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>What are they trying to get done?</source>
        <translation>¿Qué intenta conseguir?</translation>
    </message>
    <message>
        <source>N&amp;eed</source>
        <comment>short for the business need</comment>
        <translation>N&amp;ecesidad</translation>
    </message>
</context>
<context>
    <name>Earshot::ConversationHeader</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>No requester yet</source>
        <translation>Todavía sin solicitante</translation>
    </message>
    <message>
        <source>Prefers a call</source>
        <translation>Prefiere una llamada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Preference not asked yet</source>
        <translation>Aún no se preguntó su preferencia</translation>
    </message>
    <message>
        <source>same time as here</source>
        <translation>la misma hora que aquí</translation>
    </message>
    <message>
        <source>%1 there now</source>
        <translation>allí, %1</translation>
    </message>
    <message>
        <source>now is outside those hours</source>
        <translation>ahora es fuera de esas horas</translation>
    </message>
    <message>
        <source>Prefers mail</source>
        <translation>Prefiere correo</translation>
    </message>
    <message>
        <source>Prefers a visit</source>
        <translation>Prefiere una visita</translation>
    </message>
    <message>
        <source>Prefers a chat</source>
        <translation>Prefiere un chat</translation>
    </message>
    <message>
        <source>Prefers a letter</source>
        <translation>Prefiere una carta</translation>
    </message>
    <message>
        <source>Prefers voicemail</source>
        <translation>Prefiere un mensaje de voz</translation>
    </message>
</context>
<context>
    <name>Earshot::ConversationPane</name>
    <message>
        <source>No ticket chosen</source>
        <translation>Ningún ticket elegido</translation>
    </message>
    <message>
        <source>Choose one in the list, and its conversation is here.</source>
        <translation>Elija uno en la lista y su conversación aparecerá aquí.</translation>
    </message>
    <message>
        <source>Copy the ticket&apos;s number</source>
        <translation>Copiar el número del ticket</translation>
    </message>
    <message>
        <source>Copied #%1</source>
        <translation>#%1 copiado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Compromiso cumplido</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>Compromiso no cumplido</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>¿Abrir %1?</translation>
    </message>
    <message>
        <source>Careful: the link shows something else than where it leads.
%1</source>
        <translation>Cuidado: el enlace muestra otra cosa que su destino.
%1</translation>
    </message>
    <message>
        <source>It opens in the browser, outside Earshot.
%1</source>
        <translation>Se abre en el navegador, fuera de Earshot.
%1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>No browser answered</source>
        <translation>Ningún navegador respondió</translation>
    </message>
    <message>
        <source>The system has no program for web addresses.</source>
        <translation>El sistema no tiene programa para direcciones web.</translation>
    </message>
    <message>
        <source>Copied the address %1</source>
        <translation>Dirección %1 copiada</translation>
    </message>
    <message>
        <source>Call %1?</source>
        <translation>¿Llamar a %1?</translation>
    </message>
    <message>
        <source>The call is kept on this ticket.</source>
        <translation>La llamada queda en este ticket.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>This link is of a kind that is never opened</source>
        <translation>Los enlaces de este tipo no se abren nunca</translation>
    </message>
    <message>
        <source>Taken back; your text is a draft again</source>
        <translation>Retirado; su texto vuelve a ser un borrador</translation>
    </message>
    <message>
        <source>That ticket is no longer there</source>
        <translation>Ese ticket ya no existe</translation>
    </message>
    <message>
        <source>What you wrote is a draft on its ticket again: %1</source>
        <translation>Lo que escribió vuelve a ser un borrador en su ticket: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets chosen</source>
        <translation>
            <numerusform>%Ln ticket elegido</numerusform>
            <numerusform>%Ln tickets elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign, status, tags and the like change all of them. Talk, Reply and Note belong to this one.</source>
        <translation>Asignar, estado, etiquetas y demás los cambian todos. Hablar, Responder y Nota son de este.</translation>
    </message>
    <message>
        <source>Two mails are begun here already: send one or empty it first</source>
        <translation>Aquí ya hay dos correos empezados: envíe o vacíe uno antes</translation>
    </message>
    <message>
        <source>The reply you had begun waits, and is back when this mail has gone</source>
        <translation>La respuesta empezada espera y vuelve cuando este correo haya salido</translation>
    </message>
</context>
<context>
    <name>Earshot::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Copied the code</source>
        <translation>Código copiado</translation>
    </message>
    <message>
        <source>Copied the message</source>
        <translation>Mensaje copiado</translation>
    </message>
    <message>
        <source>Copied the entry</source>
        <translation>Entrada copiada</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Copiar entrada</translation>
    </message>
    <message>
        <source>Save mail as…</source>
        <translation>Guardar correo como…</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Cuál fue el resultado…</translation>
    </message>
    <message>
        <source>Correct the call…</source>
        <translation>Corregir la llamada…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar dirección del enlace</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Seleccionar texto</translation>
    </message>
    <message>
        <source>Nothing was written or said yet</source>
        <translation>Todavía no se escribió ni se dijo nada</translation>
    </message>
</context>
<context>
    <name>Earshot::CustomerEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>en, de, es …</source>
        <translation>en, de, es …</translation>
    </message>
    <message>
        <source>Who told whom</source>
        <translation>Quién se lo dijo a quién</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What you typed is not saved</source>
        <translation>Lo que escribió no está guardado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Likes to be reached</source>
        <translation>Prefiere contacto</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>A name is needed, any name</source>
        <translation>Hace falta un nombre, cualquiera</translation>
    </message>
    <message>
        <source>There is no time zone “%1”</source>
        <translation>No existe la zona horaria «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled</source>
        <translation>No se puede marcar «%1»</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Somebody else changed this, or one of the addresses is another customer&apos;s</source>
        <translation>Otra persona cambió esto, o una de las direcciones es de otro cliente</translation>
    </message>
    <message>
        <source>What you typed is kept here.</source>
        <translation>Lo que escribió se conserva aquí.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Guardar lo mío</translation>
    </message>
    <message>
        <source>“%1” is an emergency number and nobody&apos;s own</source>
        <translation>«%1» es un número de emergencia y no es de nadie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel once more to throw it away.</source>
        <translation>Cancele otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>What you typed is back</source>
        <translation>Lo que escribió está de vuelta</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Todavía no está guardado.</translation>
    </message>
</context>
<context>
    <name>Earshot::CustomerPanel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>No requester yet</source>
        <translation>Todavía sin solicitante</translation>
    </message>
    <message>
        <source>Other open tickets</source>
        <translation>Otros tickets abiertos</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets abiertos</translation>
    </message>
    <message>
        <source>Earlier tickets</source>
        <translation>Tickets anteriores</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Editar el cliente</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Business need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>If not: %1</source>
        <translation>Si no: %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no preguntado</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the business need</source>
        <translation>Cambiar la necesidad</translation>
    </message>
    <message>
        <source>Saved the business need</source>
        <translation>Necesidad guardada</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>#%1 · %2</source>
        <translation>#%1 · %2</translation>
    </message>
    <message>
        <source>Ticket #%1, %2</source>
        <translation>Ticket #%1, %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Merge the customer with another</source>
        <translation>Fusionar el cliente con otro</translation>
    </message>
    <message>
        <source>Nothing is written about them yet</source>
        <translation>Todavía no hay nada escrito sobre este cliente</translation>
    </message>
    <message>
        <source>Edit the organisation %1</source>
        <translation>Editar la organización %1</translation>
    </message>
    <message>
        <source>Confirmed the number</source>
        <translation>Número confirmado</translation>
    </message>
    <message>
        <source>Who else is %1?</source>
        <translation>¿Quién más es %1?</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Nombre, dirección o número</translation>
    </message>
    <message>
        <source>Their tickets, addresses and numbers come together, under the name chosen here</source>
        <translation>Sus tickets, direcciones y números se juntan con el nombre elegido aquí</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>How %1 likes to be reached</source>
        <translation>Cómo prefiere %1 que le contacten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>1. Call, 9–12</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Told us on %1</source>
        <translation>Nos lo dijo el %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>told Tomasz, 3 Nov</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Confirm the number %1</source>
        <translation>Confirmar el número %1</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>who made the promise</comment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Looks like %1 too: %2</source>
        <comment>a name, the reason</comment>
        <translation>Parece ser también %1: %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with who they look like</source>
        <translation>Comparar con el cliente parecido</translation>
    </message>
    <message>
        <source>Ask again by mail</source>
        <translation>Preguntar otra vez por correo</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Preguntar por correo</translation>
    </message>
    <message>
        <source>Ask by mail how they like to be reached</source>
        <translation>Preguntar por correo cómo prefiere el contacto</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Fusionar con otro…</translation>
    </message>
    <message>
        <source>%1 and %2 are one customer now</source>
        <translation>%1 y %2 son ahora una sola persona</translation>
    </message>
</context>
<context>
    <name>Earshot::CustomerWindow</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
</context>
<context>
    <name>Earshot::CustomersModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets abiertos</translation>
    </message>
</context>
<context>
    <name>Earshot::CustomersPage</name>
    <message>
        <source>Search customers</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Nombre, dirección o número</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>No hay nadie elegido</translation>
    </message>
    <message>
        <source>Choose a customer to see how they like to be reached, their numbers and their tickets.</source>
        <translation>Elija un cliente para ver cómo prefiere que le contacten, sus números y sus tickets.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Nadie coincide con «%1»</translation>
    </message>
    <message>
        <source>Names, mail addresses and numbers were searched; a number in any spelling finds its owner.</source>
        <translation>Se buscó en nombres, direcciones y números; un número se encuentra escrito de cualquier forma.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Todavía no hay clientes</translation>
    </message>
    <message>
        <source>They come in with their first mail, or are added here.</source>
        <translation>Llegan con su primer correo o se añaden aquí.</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Buscar «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>1 possible duplicate</source>
        <translation>1 posible duplicado</translation>
    </message>
    <message>
        <source>%1 possible duplicates or more</source>
        <translation>%1 posibles duplicados o más</translation>
    </message>
    <message>
        <source>%1 possible duplicates</source>
        <translation>%1 posibles duplicados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Earshot::DuplicatesModel</name>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
</context>
<context>
    <name>Earshot::DuplicatesWindow</name>
    <message>
        <source>Nobody seems to be there twice</source>
        <translation>Nadie parece estar dos veces</translation>
    </message>
    <message>
        <source>Customers who share a number or a mailbox, or have one name in one place, are listed here.</source>
        <translation>Aquí aparecen los clientes que comparten un número o un buzón, o que tienen el mismo nombre en un mismo lugar.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son el mismo</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>The other&apos;s tickets, calls, addresses and numbers come to the one you keep. Undo (Ctrl+Z) parts them again.</source>
        <translation>Los tickets, llamadas, direcciones y números del otro pasan al que usted conserva. Deshacer (Control+Z) los separa de nuevo.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>1 open ticket</source>
        <translation>1 ticket abierto</translation>
    </message>
    <message>
        <source>%1 open tickets</source>
        <translation>%1 tickets abiertos</translation>
    </message>
    <message>
        <source>Merge and keep this one</source>
        <translation>Fusionar y conservar este</translation>
    </message>
    <message>
        <source>Merge and keep %1</source>
        <translation>Fusionar y conservar %1</translation>
    </message>
    <message>
        <source>Merged two customers into %1</source>
        <translation>Dos clientes fusionados en %1</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 y %2 no son el mismo cliente</translation>
    </message>
</context>
<context>
    <name>Earshot::EntryFiles</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>Mostrar aquí</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Guardar y abrir…</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Guardar y abrir</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>The mail is kept as it came; the file in it is damaged.</source>
        <translation>El correo queda como llegó; el archivo que contiene está dañado.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>%1 can run as a program</source>
        <translation>%1 puede ejecutarse como programa</translation>
    </message>
    <message>
        <source>It came with the mail of %1. Opened, it may do anything that you may do on this computer. Ask the customer first whether they sent it.</source>
        <translation>Llegó con el correo de %1. Si se abre, puede hacer todo lo que usted puede hacer en este equipo. Pregunte antes al cliente si lo envió.</translation>
    </message>
    <message>
        <source>Saved and opened %1</source>
        <translation>%1 guardado y abierto</translation>
    </message>
    <message>
        <source>Saved, not opened</source>
        <translation>Guardado, no abierto</translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>Ningún programa de este equipo abre %1.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Save mail as</source>
        <translation>Guardar correo como</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Earshot::EntryWords</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>by mail, automatic</source>
        <translation>por correo, automático</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>to %1, by mail</source>
        <translation>a %1, por correo</translation>
    </message>
    <message>
        <source>there is no such mailbox</source>
        <translation>ese buzón no existe</translation>
    </message>
    <message>
        <source>the part after @ is not known to anybody</source>
        <translation>nadie conoce la parte después de @</translation>
    </message>
    <message>
        <source>the address is not accepted</source>
        <translation>no se acepta la dirección</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>el buzón está lleno</translation>
    </message>
    <message>
        <source>the mailbox is switched off</source>
        <translation>el buzón está desactivado</translation>
    </message>
    <message>
        <source>the mail is too large for them</source>
        <translation>el correo es demasiado grande para ellos</translation>
    </message>
    <message>
        <source>their server could not be reached</source>
        <translation>no se pudo llegar a su servidor</translation>
    </message>
    <message>
        <source>their server does not let it in</source>
        <translation>su servidor no lo deja pasar</translation>
    </message>
    <message>
        <source>their server did not take it</source>
        <translation>su servidor no lo aceptó</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not delivered to %1 yet, it is being tried again: %2</source>
        <translation>Aún no entregado a %1, se sigue intentando: %2</translation>
    </message>
    <message>
        <source>Not delivered to %1: %2</source>
        <translation>No entregado a %1: %2</translation>
    </message>
    <message>
        <source>Their server says: %1</source>
        <translation>Su servidor dice: %1</translation>
    </message>
    <message>
        <source>It says it comes from one of our own addresses, and went to nobody else. Look who really wrote it</source>
        <translation>Dice venir de una de nuestras propias direcciones y no fue a nadie más. Compruebe quién lo escribió de verdad</translation>
    </message>
    <message>
        <source>Larger than can be read: this is only its beginning</source>
        <translation>Más grande de lo que se puede leer: esto es solo el comienzo</translation>
    </message>
    <message>
        <source>Has not been part of this conversation before</source>
        <translation>No formaba parte de esta conversación</translation>
    </message>
    <message>
        <source>outcome not known yet</source>
        <translation>resultado aún desconocido</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Voicemail from %1</source>
        <translation>Mensaje de voz de %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>by visit, with Maya</comment>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>today 14:00 to 16:00</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>Llamar de vuelta a %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>nobody&apos;s ticket</source>
        <translation>ticket de nadie</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>asignado a %1</translation>
    </message>
    <message>
        <source>taken out of %1</source>
        <translation>sacado de %1</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>movido a %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 otra vez</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Maya: status Open</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>Promised: %1. %2</source>
        <translation>Prometido: %1. %2</translation>
    </message>
    <message>
        <source>Internal note, not sent to the customer</source>
        <translation>Nota interna, no se envía al cliente</translation>
    </message>
    <message>
        <source>no longer understood from their mail: %1</source>
        <translation>ya no se entiende de su correo: %1</translation>
    </message>
    <message>
        <source>understood from their mail: %1</source>
        <translation>entendido de su correo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files attached</source>
        <translation>
            <numerusform>%Ln archivo adjunto</numerusform>
            <numerusform>%Ln archivos adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>did again what was done with %1</source>
        <comment>the number of another ticket</comment>
        <translation>repitió lo hecho con %1</translation>
    </message>
    <message>
        <source>took back what was done with %1</source>
        <comment>the number of another ticket</comment>
        <translation>deshizo lo hecho con %1</translation>
    </message>
    <message>
        <source>made %1 of a message</source>
        <comment>the number of the new ticket</comment>
        <translation>hizo %1 de un mensaje</translation>
    </message>
    <message>
        <source>moved a message to %1</source>
        <comment>the number of a ticket</comment>
        <translation>movió un mensaje a %1</translation>
    </message>
    <message>
        <source>moved a message here from %1</source>
        <comment>the number of a ticket</comment>
        <translation>movió aquí un mensaje de %1</translation>
    </message>
    <message>
        <source>merged %1 into this ticket</source>
        <comment>the number of a ticket</comment>
        <translation>unió %1 a este ticket</translation>
    </message>
    <message numerus="yes">
        <source>to %1 and %Ln more, by mail</source>
        <comment>how many others got it</comment>
        <translation>
            <numerusform>a %1 y a %Ln más, por correo</numerusform>
            <numerusform>a %1 y a %Ln más, por correo</numerusform>
        </translation>
    </message>
    <message>
        <source>put through to %1</source>
        <comment>a number</comment>
        <translation>transferida a %1</translation>
    </message>
</context>
<context>
    <name>Earshot::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln entries</source>
        <translation>
            <numerusform>en %Ln entrada</numerusform>
            <numerusform>en %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::FirstStart</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Maya Okafor</source>
        <comment>an example of a person&apos;s name</comment>
        <translation>Maya Okafor</translation>
    </message>
    <message>
        <source>Bring in mail from a file</source>
        <translation>Importar correo de un archivo</translation>
    </message>
    <message>
        <source>An mbox file, a Maildir or a folder of mails. You see first what comes of it.</source>
        <translation>Un archivo mbox, un Maildir o una carpeta de correos. Antes verá el resultado.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero echar un vistazo</translation>
    </message>
    <message>
        <source>A desk with sample mail opens beside this one. Nothing in it is real.</source>
        <translation>Se abre otra mesa con correo de ejemplo junto a esta. Nada en ella es real.</translation>
    </message>
    <message>
        <source>Begin with an empty desk</source>
        <translation>Empezar con una mesa vacía</translation>
    </message>
    <message>
        <source>Tickets are written down by hand; mail can come in later.</source>
        <translation>Los tickets se anotan a mano; el correo puede llegar después.</translation>
    </message>
    <message>
        <source>With the telephone program of this computer</source>
        <translation>Con el programa de teléfono de este equipo</translation>
    </message>
    <message>
        <source>One press hands it the number. Any program that knows tel: will do.</source>
        <translation>Con una pulsación recibe el número. Sirve cualquier programa que conozca tel:.</translation>
    </message>
    <message>
        <source>With my own phone</source>
        <translation>Con mi propio teléfono</translation>
    </message>
    <message>
        <source>Earshot shows the number large, and you start the clock by hand.</source>
        <translation>Earshot muestra el número en grande y usted pone en marcha el reloj.</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Aún no lo sé</translation>
    </message>
    <message>
        <source>The button is there all the same. The settings ask again.</source>
        <translation>El botón está ahí de todos modos. Podrá elegirlo después en los ajustes.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>¿Cómo se llama usted?</translation>
    </message>
    <message>
        <source>Customers see who writes to them and who calls. Nobody answers as “the team”.</source>
        <translation>Los clientes ven quién les escribe y quién llama. Nadie responde como «el equipo».</translation>
    </message>
    <message>
        <source>What shall this desk begin with?</source>
        <translation>¿Con qué empieza esta mesa?</translation>
    </message>
    <message>
        <source>You can bring in mail at any time.</source>
        <translation>Puede importar correo en cualquier momento.</translation>
    </message>
    <message>
        <source>How do you talk to customers?</source>
        <translation>¿Cómo habla con los clientes?</translation>
    </message>
    <message>
        <source>“Talk to the customer” stands on every conversation, one press away.</source>
        <translation>«Hablar con el cliente» está en cada conversación, a una pulsación.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which question this is</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>First steps: %1</source>
        <translation>Primeros pasos: %1</translation>
    </message>
    <message>
        <source>Give a name, or skip the question.</source>
        <translation>Escriba un nombre u omita la pregunta.</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>Conectar un buzón</translation>
    </message>
    <message>
        <source>Mail to your team&apos;s address becomes tickets, and replies go out by it.</source>
        <translation>El correo a la dirección de su equipo se convierte en tickets y las respuestas salen por ella.</translation>
    </message>
    <message>
        <source>With the built-in telephone</source>
        <translation>Con el teléfono integrado</translation>
    </message>
    <message>
        <source>Calls go out and come in here, by an account at your telephone server.</source>
        <translation>Las llamadas salen y entran aquí, por una cuenta en su servidor de telefonía.</translation>
    </message>
</context>
<context>
    <name>Earshot::HistoryModel</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>alguien que ya no está</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who did it, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when, what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Earshot::HistoryPanel</name>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Todavía no se cambió nada</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Take the chosen change back</source>
        <translation>Deshacer el cambio elegido</translation>
    </message>
    <message>
        <source>It was changed again since, or cannot be undone</source>
        <translation>Se cambió de nuevo después, o no se puede deshacer</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>Elija primero un cambio</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Taken back; your text is a draft again</source>
        <translation>Retirado; su texto vuelve a ser un borrador</translation>
    </message>
    <message>
        <source>The mail has gone already</source>
        <translation>El correo ya salió</translation>
    </message>
    <message>
        <source>That was changed again since, so it cannot be taken back alone. Take the later change back first.</source>
        <translation>Se ha cambiado de nuevo desde entonces y no se puede deshacer por separado. Deshaga antes el cambio posterior.</translation>
    </message>
</context>
<context>
    <name>Earshot::ImportDialog</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Todavía no se eligió nada</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Probar primero</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>Importar correo</translation>
    </message>
    <message>
        <source>An mbox file, a folder of .eml files, or a Maildir. Each mail comes in once, however often you import it.</source>
        <translation>Un archivo mbox, una carpeta con archivos .eml o un Maildir. Cada correo entra una sola vez, aunque importe varias veces.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Sin cola</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avance de la importación</translation>
    </message>
    <message>
        <source>Choose a folder of mail</source>
        <translation>Elegir una carpeta de correo</translation>
    </message>
    <message>
        <source>Choose a file of mail</source>
        <translation>Elegir un archivo de correo</translation>
    </message>
    <message>
        <source>Mail (*.mbox *.mbx *.eml)</source>
        <translation>Correo (*.mbox *.mbx *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mails read: %1, stored: %2</source>
        <translation>Correos leídos: %1, guardados: %2</translation>
    </message>
    <message>
        <source>Mails imported: %1</source>
        <translation>Correos importados: %1</translation>
    </message>
</context>
<context>
    <name>Earshot::KeepingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
</context>
<context>
    <name>Earshot::KeptFields</name>
    <message>
        <source>What you typed is back. It is not saved yet.</source>
        <translation>Lo que escribió está de vuelta. Todavía no está guardado.</translation>
    </message>
</context>
<context>
    <name>Earshot::KeyField</name>
    <message>
        <source>%1, …</source>
        <comment>a key was pressed, and another one follows</comment>
        <translation>%1, …</translation>
    </message>
</context>
<context>
    <name>Earshot::LanguageChoice</name>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Language of Earshot</source>
        <translation>Idioma de Earshot</translation>
    </message>
    <message>
        <source>The new language comes with the next start. Your windows and what you were writing come back with it.</source>
        <translation>El idioma nuevo llega con el próximo inicio. Sus ventanas y lo que estaba escribiendo vuelven con él.</translation>
    </message>
    <message>
        <source>Days, times and numbers are written as in that language.</source>
        <translation>Los días, las horas y los números se escriben como en ese idioma.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Earshot::LayoutWords</name>
    <message>
        <source>Hide one quoted line</source>
        <translation>Ocultar una línea citada</translation>
    </message>
    <message>
        <source>Show one quoted line</source>
        <translation>Mostrar una línea citada</translation>
    </message>
    <message>
        <source>Hide %1 quoted lines</source>
        <translation>Ocultar %1 líneas citadas</translation>
    </message>
    <message>
        <source>Show %1 quoted lines</source>
        <translation>Mostrar %1 líneas citadas</translation>
    </message>
    <message>
        <source>Hide signature</source>
        <translation>Ocultar firma</translation>
    </message>
    <message>
        <source>Show signature</source>
        <translation>Mostrar firma</translation>
    </message>
    <message>
        <source>Hide small print</source>
        <translation>Ocultar letra pequeña</translation>
    </message>
    <message>
        <source>Show small print</source>
        <translation>Mostrar letra pequeña</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 enlaces</translation>
    </message>
    <message>
        <source>%1 and %2 blocked</source>
        <comment>2 images and 1 link</comment>
        <translation>Bloqueado: %1 y %2</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <comment>2 images</comment>
        <translation>Bloqueado: %1</translation>
    </message>
    <message>
        <source>Not a mail that can be understood; this is what can be read of it</source>
        <translation>No es un correo que se pueda entender; esto es lo que se puede leer</translation>
    </message>
    <message>
        <source>Shown as text: its formatting takes too long</source>
        <translation>Mostrado como texto: el formato tarda demasiado</translation>
    </message>
    <message>
        <source>The formatting ends here; the text has the rest</source>
        <translation>El formato termina aquí; el texto tiene el resto</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Mostrar como texto</translation>
    </message>
    <message>
        <source>Show formatting</source>
        <translation>Mostrar con formato</translation>
    </message>
    <message>
        <source>Show the rest, %1 characters</source>
        <translation>Mostrar el resto, %1 caracteres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Don&apos;t wrap</source>
        <translation>No ajustar</translation>
    </message>
    <message>
        <source>Promised by %1 · %2</source>
        <comment>tomorrow 07:30 · Kept</comment>
        <translation>Prometido para %1 · %2</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>¿Cuál fue el resultado?</translation>
    </message>
    <message>
        <source>Write what we agreed</source>
        <translation>Escribir lo acordado</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>%1, can run as a program</source>
        <translation>%1, puede ejecutarse como programa</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln lines</source>
        <translation>
            <numerusform>Mostrar la %Ln línea</numerusform>
            <numerusform>Mostrar las %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Has it arrived? Say so in the outbox</source>
        <translation>¿Ha llegado? Dígalo en la bandeja de salida</translation>
    </message>
</context>
<context>
    <name>Earshot::LineEditor</name>
    <message>
        <source>Add the line</source>
        <translation>Añadir la línea</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a telephone line</source>
        <translation>Añadir una línea de teléfono</translation>
    </message>
    <message>
        <source>Change a telephone line</source>
        <translation>Cambiar una línea de teléfono</translation>
    </message>
    <message>
        <source>pbx.example.com, or with its port: pbx.example.com:5080</source>
        <translation>pbx.example.com, o con su puerto: pbx.example.com:5080</translation>
    </message>
    <message>
        <source>Often your extension, like 201</source>
        <translation>A menudo su extensión, como 201</translation>
    </message>
    <message>
        <source>As it is, unless you type another one</source>
        <translation>Como está, salvo que escriba otra</translation>
    </message>
    <message>
        <source>What customers&apos; telephones show beside the number</source>
        <translation>Lo que muestran los teléfonos de los clientes junto al número</translation>
    </message>
    <message>
        <source>None: only where you hear nothing behind a router</source>
        <translation>Ninguno: solo si no oye nada detrás de un router</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Encrypt what is said</source>
        <translation>Cifrar lo que se dice</translation>
    </message>
    <message>
        <source>STUN server</source>
        <translation>Servidor STUN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The server is a name like pbx.example.com, perhaps with a port behind a colon.</source>
        <translation>El servidor es un nombre como pbx.example.com, quizá con un puerto tras dos puntos.</translation>
    </message>
    <message>
        <source>The user name has letters, digits or signs like . and -, perhaps with @example.com.</source>
        <translation>El nombre de usuario tiene letras, cifras o signos como . y -, quizá con @example.com.</translation>
    </message>
    <message>
        <source>The server asks for a password; whoever looks after your telephones tells it.</source>
        <translation>El servidor pide una contraseña; se la da quien lleva sus teléfonos.</translation>
    </message>
    <message>
        <source>The STUN server is a name like stun.example.com.</source>
        <translation>El servidor STUN es un nombre como stun.example.com.</translation>
    </message>
    <message>
        <source>Another server or user has another password: type it too.</source>
        <translation>Otro servidor o usuario tiene otra contraseña: escríbala también.</translation>
    </message>
    <message>
        <source>You have a line of this address already, or it was changed meanwhile.</source>
        <translation>Ya tiene una línea con esta dirección, o se cambió entretanto.</translation>
    </message>
    <message>
        <source>Saved the line %1</source>
        <translation>Guardada la línea %1</translation>
    </message>
    <message>
        <source>What you typed is not saved. Cancel once more to throw it away.</source>
        <translation>Lo que ha escrito no está guardado. Cancele otra vez para descartarlo.</translation>
    </message>
</context>
<context>
    <name>Earshot::LinesDialog</name>
    <message>
        <source>Add a line…</source>
        <translation>Añadir una línea…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Built-in telephone</source>
        <translation>Teléfono integrado</translation>
    </message>
    <message>
        <source>With an account at a telephone server (SIP) you call and are called in Earshot itself. The lines are yours alone; their passwords stay on this computer.</source>
        <translation>Con una cuenta en un servidor de telefonía (SIP) llama y le llaman en el propio Earshot. Las líneas son solo suyas; sus contraseñas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Telephone lines</source>
        <translation>Líneas de teléfono</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove the line %1?</source>
        <translation>¿Quitar la línea %1?</translation>
    </message>
    <message>
        <source>Nobody reaches you by it in Earshot any more. Its calls stay in the call log.</source>
        <translation>Nadie le localiza ya por ella en Earshot. Sus llamadas siguen en el registro.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Removed the line %1</source>
        <translation>Quitada la línea %1</translation>
    </message>
    <message>
        <source>There is no line yet. Ask whoever looks after your telephones for the server, your user name and the password.</source>
        <translation>Aún no hay ninguna línea. Pida a quien lleva sus teléfonos el servidor, su nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>This computer has no keychain: the password is asked for at each start.</source>
        <translation>Este equipo no tiene llavero: la contraseña se pide en cada inicio.</translation>
    </message>
</context>
<context>
    <name>Earshot::LoadingPlace</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Earshot::MailNotices</name>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote, and the ticket</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names you in a note</source>
        <translation>%1 le nombra en una nota</translation>
    </message>
    <message>
        <source>Mail from %1</source>
        <translation>Correo de %1</translation>
    </message>
    <message>
        <source>Mail from %1, nobody’s yet</source>
        <translation>Correo de %1, aún de nadie</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Llamar</translation>
    </message>
</context>
<context>
    <name>Earshot::MainWindow</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie espera</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>Importar correo…</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Ticket nuevo…</translation>
    </message>
    <message>
        <source>%1 shows all shortcuts.</source>
        <translation>%1 muestra todos los atajos.</translation>
    </message>
    <message>
        <source>Beside the conversation</source>
        <translation>Junto a la conversación</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Calls: on your own phone</source>
        <translation>Llamadas: con su propio teléfono</translation>
    </message>
    <message>
        <source>Calls: handed to your telephone program</source>
        <translation>Llamadas: con su programa de teléfono</translation>
    </message>
    <message>
        <source>Desk: saving</source>
        <translation>Mesa: guardando</translation>
    </message>
    <message>
        <source>Desk: all saved</source>
        <translation>Mesa: todo guardado</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde las %1</translation>
    </message>
    <message>
        <source>The desk is back</source>
        <translation>La mesa ha vuelto</translation>
    </message>
    <message>
        <source>Earshot %1</source>
        <translation>Earshot %1</translation>
    </message>
    <message>
        <source>A desktop service desk that keeps the customer&apos;s voice one click away. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Una mesa de servicio que mantiene la voz del cliente a un clic. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Puntos de conversación</translation>
    </message>
    <message>
        <source>Importing mail</source>
        <translation>Importando correo</translation>
    </message>
    <message>
        <source>Back up the desk</source>
        <translation>Copia de seguridad de la mesa</translation>
    </message>
    <message>
        <source>Backup of a desk (*.sqlite)</source>
        <translation>Copia de una mesa (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Earshot %1.sqlite</source>
        <comment>file name: day and time</comment>
        <translation>Earshot %1.sqlite</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Replace everything on this desk?</source>
        <translation>¿Reemplazar todo en esta mesa?</translation>
    </message>
    <message>
        <source>%1 takes the place of all tickets, customers and calls, for everybody at work on this desk. What is here now is kept in a file of its own first.</source>
        <translation>%1 ocupa el lugar de todos los tickets, clientes y llamadas, para todas las personas que trabajan en esta mesa. Lo que hay ahora se guarda antes en un archivo propio.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Choose where the folder of the export goes</source>
        <translation>Elija dónde irá la carpeta de la exportación</translation>
    </message>
    <message>
        <source>Earshot export %1</source>
        <comment>name of a folder: day and time</comment>
        <translation>Exportación de Earshot %1</translation>
    </message>
    <message>
        <source>Earshot does not know what to do with “%1”</source>
        <translation>Earshot no sabe qué hacer con «%1»</translation>
    </message>
    <message>
        <source>There is no ticket #%1 on this desk</source>
        <translation>No hay ningún ticket #%1 en esta mesa</translation>
    </message>
    <message>
        <source>The ticket of this link is not on this desk</source>
        <translation>El ticket de este enlace no está en esta mesa</translation>
    </message>
    <message>
        <source>The customer of this link is not on this desk</source>
        <translation>El cliente de este enlace no está en esta mesa</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>on a narrow tab: a short word</comment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>The view of this link is not on this desk, or somebody keeps it to themselves</source>
        <translation>La vista de este enlace no está en esta mesa, o no se ha compartido</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>People (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Personas (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exportar personas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation>Tarjetas (*.vcf)</translation>
    </message>
    <message>
        <source>Earshot customers.csv</source>
        <comment>file name</comment>
        <translation>Clientes de Earshot.csv</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: look at its folder, or choose another</source>
        <translation>No se puede escribir %1: mire su carpeta o elija otra</translation>
    </message>
    <message>
        <source>Exported 1 customer to %1</source>
        <translation>1 cliente exportado a %1</translation>
    </message>
    <message>
        <source>Exported %1 customers to %2</source>
        <translation>%1 clientes exportados a %2</translation>
    </message>
    <message>
        <source>The sample desk could not be started. “earshot --sample” opens it.</source>
        <translation>No se pudo abrir la mesa de ejemplo. «earshot --sample» la abre.</translation>
    </message>
    <message>
        <source>Exporting customers: %1 of %2</source>
        <translation>Exportando clientes: %1 de %2</translation>
    </message>
    <message>
        <source>Stopped: %1 was not written</source>
        <translation>Detenido: no se escribió %1</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Llamando a %1</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>Llama %1</translation>
    </message>
    <message>
        <source>%1 is neither a mail nor a list of people. A file for the customer goes into the reply.</source>
        <translation>%1 no es ni un correo ni una lista de personas. Un archivo para el cliente va en la respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %Ln messages wait</source>
        <translation>
            <numerusform>Sin conexión: %Ln mensaje espera</numerusform>
            <numerusform>Sin conexión: %Ln mensajes esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What waited on this computer is on the desk now</source>
        <translation>Lo que esperaba en este equipo ya está en la mesa</translation>
    </message>
    <message>
        <source>What you write is kept on this computer. Replies, notes, calls and visits go in by themselves.</source>
        <translation>Lo que escribe queda en este equipo. Respuestas, notas, llamadas y visitas entran solas.</translation>
    </message>
    <message>
        <source>Opened #%1</source>
        <translation>Se abrió #%1</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Mostrar la bandeja de salida</translation>
    </message>
    <message>
        <source>Offline: nothing waits</source>
        <translation>Sin conexión: nada en espera</translation>
    </message>
    <message>
        <source>Your desk is ready. Connect a mailbox, bring in mail, or write down the next call by hand.</source>
        <translation>Su mesa está lista. Conecte un buzón, traiga correo o anote a mano la próxima llamada.</translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation>Conectar un buzón…</translation>
    </message>
    <message>
        <source>Fetching and sending mail</source>
        <translation>Recibiendo y enviando correo</translation>
    </message>
    <message>
        <source>Mail: not working</source>
        <translation>Correo: no funciona</translation>
    </message>
    <message numerus="yes">
        <source>Mail: %Ln to come</source>
        <translation>
            <numerusform>Correo: queda %Ln</numerusform>
            <numerusform>Correo: quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail: up to date</source>
        <translation>Correo: al día</translation>
    </message>
    <message>
        <source>No mail comes from %1</source>
        <translation>No llega correo de %1</translation>
    </message>
    <message>
        <source>Its password is not on this computer. Type it once more.</source>
        <translation>Su contraseña no está en este equipo. Escríbala una vez más.</translation>
    </message>
    <message>
        <source>Type it…</source>
        <translation>Escribirla…</translation>
    </message>
    <message>
        <source>No mail comes from %1 since %2</source>
        <translation>No llega correo de %1 desde %2</translation>
    </message>
    <message>
        <source>No mail goes out by %1 since %2</source>
        <translation>No sale correo por %1 desde %2</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verlo…</translation>
    </message>
    <message>
        <source>This computer has no keychain: the password of %1 is asked for at each start</source>
        <translation>Este equipo no tiene llavero: la contraseña de %1 se pide en cada inicio</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Ticket nuevo</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar un contacto</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Editar el cliente</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Call back later</source>
        <translation>Llamar más tarde</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Not saved yet, and there when you open it again: %1</source>
        <translation>Aún sin guardar, y ahí cuando lo abra de nuevo: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody is signed in to it on this computer.</source>
        <translation>Nadie ha iniciado sesión en él en este equipo.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>The sign-in in the browser counts no more.</source>
        <translation>La sesión iniciada en el navegador ya no vale.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>The mail that begins on it also goes to %1.</source>
        <translation>El correo que empieza en él va también a %1.</translation>
    </message>
    <message>
        <source>The mail begins with “%1”.</source>
        <translation>El correo empieza con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Mail: %Ln not sent</source>
        <translation>
            <numerusform>Correo: %Ln sin enviar</numerusform>
            <numerusform>Correo: %Ln sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails have not gone yet</source>
        <translation>
            <numerusform>%Ln correo no ha salido aún</numerusform>
            <numerusform>%Ln correos no han salido aún</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, they go out when Earshot runs again here or the team&apos;s mailroom sends them.</source>
        <translation>Si se dejan, salen cuando Earshot vuelva a abrirse aquí o los envíe la sala de correo del equipo.</translation>
    </message>
    <message>
        <source>Send and quit</source>
        <translation>Enviar y salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation>Dejar y salir</translation>
    </message>
    <message>
        <source>Sending what waits; then Earshot ends</source>
        <translation>Enviando lo que espera; después Earshot se cierra</translation>
    </message>
    <message>
        <source>It could not be sent now. It waits in the outbox</source>
        <translation>No se pudo enviar ahora. Espera en la bandeja de salida</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <comment>how the line is doing</comment>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>End the call first: it belongs to the desk as it is</source>
        <translation>Termine antes la llamada: pertenece a este escritorio tal como está</translation>
    </message>
    <message>
        <source>This desk was replaced. What was unfinished on the one before is kept and comes back with it.</source>
        <translation>Este escritorio se ha sustituido. Lo que quedó sin terminar en el anterior está guardado y vuelve con él.</translation>
    </message>
</context>
<context>
    <name>Earshot::MentionOffers</name>
    <message>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
</context>
<context>
    <name>Earshot::MessageActs</name>
    <message>
        <source>Made ticket #%1 of the message</source>
        <translation>Ticket #%1 hecho del mensaje</translation>
    </message>
    <message>
        <source>Move the message to which ticket?</source>
        <translation>¿A qué ticket mover el mensaje?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Moved the message to %1</source>
        <translation>Mensaje movido a %1</translation>
    </message>
</context>
<context>
    <name>Earshot::MomentField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>This is no day that can be read</source>
        <translation>No se entiende qué día es</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>Earshot::Navigation</name>
    <message>
        <source>New ticket</source>
        <translation>Ticket nuevo</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nadie ha entrado</translation>
    </message>
</context>
<context>
    <name>Earshot::NavigationModel</name>
    <message>
        <source>My tickets</source>
        <translation>Mis tickets</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Nos esperan</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Esperan al cliente</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>Devolver llamadas</translation>
    </message>
    <message>
        <source>Loose ends</source>
        <translation>Cabos sueltos</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Todos los tickets</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Report: Today</source>
        <translation>Informe: Hoy</translation>
    </message>
    <message>
        <source>Report: Voice</source>
        <translation>Informe: Voz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a view, its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>%1, finds nothing any more: %2</source>
        <comment>a saved view, why</comment>
        <translation>%1, ya no encuentra nada: %2</translation>
    </message>
    <message>
        <source>%1, shared with everybody</source>
        <comment>a saved view, its count</comment>
        <translation>%1, compartida con todos</translation>
    </message>
</context>
<context>
    <name>Earshot::NewTicketDialog</name>
    <message>
        <source>Business need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>First note</source>
        <translation>Primera nota</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Ticket nuevo</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Sin cola</translation>
    </message>
    <message>
        <source>the 08:00 round</source>
        <translation>la ronda de las 08:00</translation>
    </message>
    <message>
        <source>paper lists, one round only</source>
        <translation>listas en papel, solo una ronda</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>si la hay</translation>
    </message>
    <message>
        <source>What are they trying to get done?</source>
        <translation>¿Qué intenta conseguir?</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>What if not</source>
        <translation>Qué pasa si no</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write one line about it, or a subject below</source>
        <translation>Escriba una línea sobre ello, o un asunto abajo</translation>
    </message>
    <message>
        <source>The part after @ is missing</source>
        <translation>Falta la parte después de @</translation>
    </message>
    <message>
        <source>This is not a whole mail address</source>
        <translation>Esta no es una dirección de correo completa</translation>
    </message>
    <message>
        <source>Created #%1</source>
        <translation>#%1 creado</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one.</source>
        <translation>Elija una o escriba el nombre de una nueva.</translation>
    </message>
    <message>
        <source>A number needs at least three digits</source>
        <translation>Un número necesita al menos tres cifras</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between a person&apos;s name, organisation, address and number</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Known on this desk: %1. The ticket is theirs.</source>
        <translation>Ya está en esta mesa: %1. El ticket será suyo.</translation>
    </message>
    <message>
        <source>Not created yet: what is marked needs another look</source>
        <translation>Aún no se ha creado: revise lo marcado</translation>
    </message>
</context>
<context>
    <name>Earshot::NoteEditor</name>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Internal note, not sent to the customer</source>
        <translation>Nota interna, no se envía al cliente</translation>
    </message>
    <message>
        <source>Not sent to the customer. Ctrl+Enter saves.</source>
        <translation>No se envía al cliente. Control+Intro guarda.</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Su borrador ha vuelto</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Borrador guardado %1</translation>
    </message>
    <message>
        <source>Saved the note</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>The note is kept here and goes in when the desk answers</source>
        <translation>La nota se guarda aquí y entra cuando la mesa responda</translation>
    </message>
    <message>
        <source>What a colleague should know; with @ and a name they are told</source>
        <translation>Lo que un compañero debería saber; con @ y un nombre se le avisa</translation>
    </message>
</context>
<context>
    <name>Earshot::OrganisationEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Month end: call, don&apos;t mail</source>
        <translation>Fin de mes: llamar, no escribir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A name is needed, any name</source>
        <translation>Hace falta un nombre, cualquiera</translation>
    </message>
    <message>
        <source>There is another organisation called %1</source>
        <translation>Hay otra organización llamada %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Save once more to keep yours instead.</source>
        <translation>Otra persona cambió esto mientras tanto. Guarde otra vez para que quede su versión.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What you typed is not saved. Cancel once more to throw it away.</source>
        <translation>Lo que escribió no está guardado. Cancele otra vez para descartarlo.</translation>
    </message>
</context>
<context>
    <name>Earshot::OutboxModel</name>
    <message>
        <source>Waits %1 s</source>
        <comment>seconds</comment>
        <translation>Espera %1 s</translation>
    </message>
    <message>
        <source>Waits for a mailbox to send it</source>
        <translation>Espera un buzón que lo envíe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: what the server said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Waits for the desk&apos;s server</source>
        <translation>Espera al servidor de la mesa</translation>
    </message>
</context>
<context>
    <name>Earshot::OutboxWindow</name>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>What you send waits here until it has gone.</source>
        <translation>Lo que envía espera aquí hasta que haya salido.</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Abrir ticket</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>One mail waits</source>
        <translation>Un correo espera</translation>
    </message>
    <message>
        <source>%1 mails wait</source>
        <translation>%1 correos esperan</translation>
    </message>
    <message>
        <source>Taken back; your text is a draft again</source>
        <translation>Retirado; su texto vuelve a ser un borrador</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>Guardar el correo</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>Correos (*.eml)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Enviar otra vez…</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>¿Enviarlo otra vez?</translation>
    </message>
    <message>
        <source>The line broke after the last word: it may have arrived. Look among the sent mails, or ask whoever it is for; sent again, they may get it twice.</source>
        <translation>La conexión se cortó tras la última palabra: puede haber llegado. Mire entre los enviados o pregunte a quien va dirigido; si se envía otra vez, quizá lo reciba dos veces.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need somebody to look after them</source>
        <comment>of mails in the outbox</comment>
        <translation>
            <numerusform>%Ln necesita que alguien lo atienda</numerusform>
            <numerusform>%Ln necesitan que alguien los atienda</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>The mail to %1 counts as sent</source>
        <translation>El correo a %1 cuenta como enviado</translation>
    </message>
</context>
<context>
    <name>Earshot::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>%1, on</source>
        <comment>a menu, and its choice is switched on</comment>
        <translation>%1, activado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a ticket&apos;s number, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a ticket&apos;s number, the requester, its state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a customer</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a command</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Earshot::PeopleImportDialog</name>
    <message>
        <source>Only what needs a look</source>
        <translation>Solo lo que conviene revisar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Import people from %1</source>
        <translation>Importar personas de %1</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>People of the file</source>
        <translation>Personas del archivo</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Qué es «%1»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Paso 1 de 3</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Revisando el archivo</translation>
    </message>
    <message>
        <source>Cards, and who is in the first of them. Pictures and postal addresses are not read.</source>
        <translation>Tarjetas, y quién figura en las primeras. Las imágenes y las direcciones postales no se leen.</translation>
    </message>
    <message>
        <source>What each column holds. Nothing is written yet.</source>
        <translation>Qué contiene cada columna. Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>Ver qué pasaría</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Paso 2 de 3</translation>
    </message>
    <message>
        <source>Comparing with who is on the desk</source>
        <translation>Comparando con las personas de la mesa</translation>
    </message>
    <message>
        <source>Somebody is known by their mail address, or by number and name. What is written on the desk stays; only what is missing is added.</source>
        <translation>Las personas se reconocen por su dirección de correo, o por número y nombre. Lo escrito en la mesa se queda; solo se añade lo que falta.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Paso 3 de 3</translation>
    </message>
    <message>
        <source>Bringing them in</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>The desk is as it was.</source>
        <translation>La mesa está como estaba.</translation>
    </message>
    <message>
        <source>%1 people read</source>
        <translation>%1 personas leídas</translation>
    </message>
    <message>
        <source>Imported people: %1 new, %2 completed</source>
        <translation>Personas importadas: %1 nuevas, %2 completadas</translation>
    </message>
    <message>
        <source>Once this is closed, Undo (Ctrl+Z) takes all of it back.</source>
        <translation>Una vez cerrado esto, Deshacer (Ctrl+Z) lo retira todo.</translation>
    </message>
</context>
<context>
    <name>Earshot::PeopleOutcomeModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En detalle</translation>
    </message>
</context>
<context>
    <name>Earshot::PeriodPicker</name>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>Earshot::PlainText</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Earshot::PlainWordsDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Palabras claras</translation>
    </message>
    <message>
        <source>Words among ourselves, and what customers understand. A reply with one of them is pointed out to whoever writes it, and to nobody else.</source>
        <translation>Palabras entre nosotros, y lo que entienden los clientes. Si una está en una respuesta, solo lo ve quien la escribe.</translation>
    </message>
    <message>
        <source>Our words and plain ones</source>
        <translation>Nuestras palabras y las claras</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Nuestra palabra</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Decir en su lugar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Give both: the word, and what to say instead.</source>
        <translation>Escriba ambas cosas: la palabra y qué decir en su lugar.</translation>
    </message>
    <message>
        <source>“%1” is pointed out from now on</source>
        <translation>«%1» se señala desde ahora</translation>
    </message>
    <message>
        <source>“%1” is no longer pointed out</source>
        <translation>«%1» ya no se señala</translation>
    </message>
</context>
<context>
    <name>Earshot::PreferenceRows</name>
    <message>
        <source>Add a way</source>
        <translation>Añadir una vía</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Días elegidos</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The hours of way %1 need two times, like 9 and 12:30</source>
        <translation>El horario de la vía %1 necesita dos horas, como 9 y 12:30</translation>
    </message>
    <message>
        <source>Way %1 needs a day, or any day</source>
        <translation>La vía %1 necesita un día, o cualquier día</translation>
    </message>
    <message>
        <source>Number for these calls</source>
        <translation>Número para estas llamadas</translation>
    </message>
    <message>
        <source>On any number</source>
        <translation>En cualquier número</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>En el %1</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>a number, office</comment>
        <translation>En el %1, %2</translation>
    </message>
</context>
<context>
    <name>Earshot::PrintDialog</name>
    <message>
        <source>With our notes, and what was done to the ticket</source>
        <translation>Con nuestras notas y lo que se hizo con el ticket</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print #%1</source>
        <translation>Imprimir #%1</translation>
    </message>
    <message>
        <source>Mails, calls and visits, the oldest first. What we write among ourselves is left out unless you want it: a print often goes to the customer.</source>
        <translation>Correos, llamadas y visitas, lo más antiguo primero. Lo que escribimos entre nosotros queda fuera si no lo pide: lo impreso suele llegar al cliente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Guardar la conversación</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Ticket %1.pdf</source>
        <comment>file name: a ticket&apos;s number</comment>
        <translation>Ticket %1.pdf</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>%1: %2. Choose another place.</source>
        <translation>%1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The conversation was not printed</source>
        <translation>La conversación no se imprimió</translation>
    </message>
    <message>
        <source>The printer did not take it. Save it as PDF instead.</source>
        <translation>La impresora no la aceptó. Guárdela como PDF.</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Impreso en %1</translation>
    </message>
</context>
<context>
    <name>Earshot::PromiseWhen</name>
    <message>
        <source>Promise due</source>
        <translation>Vencimiento del compromiso</translation>
    </message>
    <message>
        <source>In 2 days, %1</source>
        <translation>En 2 días, %1</translation>
    </message>
    <message>
        <source>In a week, %1</source>
        <translation>En una semana, %1</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otro momento</translation>
    </message>
</context>
<context>
    <name>Earshot::RecipientRow</name>
    <message>
        <source>added</source>
        <comment>a person who did not have the mail before</comment>
        <translation>añadido</translation>
    </message>
</context>
<context>
    <name>Earshot::RecipientsBar</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, and how many others</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <source>Cc, Bcc</source>
        <translation>Cc, Cco</translation>
    </message>
    <message>
        <source>Add back</source>
        <translation>Volver a añadir</translation>
    </message>
    <message>
        <source>New since the last mail: %1.</source>
        <translation>Nuevo desde el último correo: %1.</translation>
    </message>
    <message>
        <source>Will not get this one: %1.</source>
        <translation>No recibirá este: %1.</translation>
    </message>
    <message>
        <source>%1 is not a whole mail address. Complete it, or take it away.</source>
        <translation>%1 no es una dirección de correo completa. Complétela o quítela.</translation>
    </message>
</context>
<context>
    <name>Earshot::ReplyEditor</name>
    <message>
        <source>Your draft is back</source>
        <translation>Su borrador ha vuelto</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Borrador guardado %1</translation>
    </message>
    <message>
        <source>Nobody gets it yet. Name somebody in the field “To”.</source>
        <translation>Todavía no lo recibe nadie. Nombre a alguien en el campo «Para».</translation>
    </message>
    <message>
        <source>This queue has no mail address to write from. Give it one under “How our mail looks to customers”.</source>
        <translation>Esta cola no tiene dirección desde la que escribir. Póngale una en «Aspecto de nuestros correos».</translation>
    </message>
    <message>
        <source>The reply is kept here and goes out when the desk answers</source>
        <translation>La respuesta se guarda aquí y sale cuando la mesa responda</translation>
    </message>
    <message>
        <source>Put the reply to %1 into the outbox</source>
        <translation>Respuesta a %1 puesta en la bandeja de salida</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Respuesta al cliente</translation>
    </message>
    <message>
        <source>Write your reply</source>
        <translation>Escriba su respuesta</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Otras formas de enviar</translation>
    </message>
    <message>
        <source>Send, then: %1</source>
        <comment>the status the ticket gets</comment>
        <translation>Enviar y después: %1</translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation>Espera en la bandeja de salida</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Waits %1 s</source>
        <comment>short for seconds</comment>
        <translation>Espera %1 s</translation>
    </message>
    <message>
        <source>Quotes one line</source>
        <translation>Cita una línea</translation>
    </message>
    <message>
        <source>Quotes %1 lines</source>
        <translation>Cita %1 líneas</translation>
    </message>
    <message>
        <source>Press to answer between its lines</source>
        <translation>Pulse para responder entre sus líneas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>%1 is a folder. Attach its files, or pack it first.</source>
        <translation>%1 es una carpeta. Adjunte sus archivos o comprímala primero.</translation>
    </message>
    <message>
        <source>%1 is too large for a mail. Put it where the customer can fetch it, and write where that is.</source>
        <translation>%1 es demasiado grande para un correo. Póngalo donde el cliente pueda recogerlo y escriba dónde está.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>With %1 the mail would be too large; most servers refuse it.</source>
        <translation>Con %1 el correo sería demasiado grande; la mayoría de los servidores lo rechaza.</translation>
    </message>
    <message>
        <source>This ticket is in no queue. Choose one that has a mail address to write from.</source>
        <translation>Este ticket no está en ninguna cola. Elija una que tenga una dirección desde la que escribir.</translation>
    </message>
    <message>
        <source>{%1} still stands in the text.</source>
        <translation>{%1} sigue en el texto.</translation>
    </message>
    <message>
        <source>You mention an attachment, and there is none.</source>
        <translation>Menciona un archivo adjunto y no hay ninguno.</translation>
    </message>
    <message>
        <source>Send again to send it as it is.</source>
        <translation>Envíe otra vez para enviarlo tal como está.</translation>
    </message>
    <message>
        <source>Pasted text %1.txt</source>
        <comment>the name of a file</comment>
        <translation>Texto pegado %1.txt</translation>
    </message>
    <message>
        <source>What you pasted has lines without end; it goes along as the file “%1”.</source>
        <translation>Lo que pegó tiene líneas sin fin; va adjunto como el archivo «%1».</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarla</translation>
    </message>
    <message>
        <source>Choose a queue</source>
        <translation>Elegir una cola</translation>
    </message>
    <message>
        <source>%1, whose ticket it is, does not get it.</source>
        <translation>%1, de quien es el ticket, no lo recibe.</translation>
    </message>
    <message>
        <source>Put the forwarded mail to %1 into the outbox</source>
        <translation>Correo reenviado a %1 puesto en la bandeja de salida</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Write what they should know</source>
        <translation>Escriba lo que deben saber</translation>
    </message>
    <message>
        <source>Forwards the mail of %1</source>
        <translation>Reenvía el correo de %1</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportAnswers</name>
    <message>
        <source>%1, %2</source>
        <comment>a figure, period before</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportCharts</name>
    <message>
        <source>%1, the %2 largest</source>
        <translation>%1, los %2 mayores</translation>
    </message>
    <message>
        <source>Report table</source>
        <translation>Tabla del informe</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>what a chart would show</comment>
        <translation>%1: sin casos</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportExport</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>CSV, plain UTF-8 (*.csv)</source>
        <translation>CSV, UTF-8 simple (*.csv)</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Guardar el libro</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>%1 %2.%3</source>
        <comment>file name: report, day, ending</comment>
        <translation>%1 %2.%3</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>%1: %2. Choose another place.</source>
        <translation>%1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The report was not printed</source>
        <translation>El informe no se imprimió</translation>
    </message>
    <message>
        <source>The printer did not take it. Save it as PDF instead.</source>
        <translation>La impresora no lo aceptó. Guárdelo como PDF.</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportModel</name>
    <message>
        <source>%1, %2</source>
        <comment>heading of a figure, its queue, week or month</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportNotes</name>
    <message>
        <source>What a figure opens</source>
        <translation>Qué abre una cifra</translation>
    </message>
    <message>
        <source>Every coloured figure opens exactly the tickets or calls it counts: a click, or Enter in the table.</source>
        <translation>Cada cifra en color abre exactamente los tickets o llamadas que cuenta: con un clic, o con Intro en la tabla.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Cómo leerlo</translation>
    </message>
    <message>
        <source>Fewer than %1 cases</source>
        <translation>Menos de %1 casos</translation>
    </message>
    <message>
        <source>are shown as “too few to say”, where a median would stand; plain counts are always shown. Nobody is named: figures are by queue, week or month, never by person.</source>
        <translation>se muestran como «muy pocos casos» donde iría una mediana; los recuentos se muestran siempre. No se nombra a nadie: las cifras son por cola, semana o mes, nunca por persona.</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Cifras pequeñas</translation>
    </message>
    <message>
        <source>Plain counts are always shown, zero too. Nobody is named: figures are by queue, never by person.</source>
        <translation>Los recuentos se muestran siempre, también el cero. No se nombra a nadie: las cifras son por cola, nunca por persona.</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportTable</name>
    <message>
        <source>Report table</source>
        <translation>Tabla del informe</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportWindow</name>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>No se contó nada</translation>
    </message>
    <message>
        <source>There are no calls and no solved threads in these days.</source>
        <translation>En estos días no hay llamadas ni conversaciones resueltas.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Nobody waits, and nothing has happened yet today.</source>
        <translation>Nadie espera y hoy todavía no ha pasado nada.</translation>
    </message>
    <message>
        <source>The figures are those of the time above.</source>
        <translation>Las cifras son las de la hora de arriba.</translation>
    </message>
    <message>
        <source>%1, all queues. Refreshed at %2.</source>
        <translation>%1, todas las colas. Actualizado a las %2.</translation>
    </message>
    <message>
        <source>Calls and solved tickets, %1, all queues. Refreshed at %2.</source>
        <translation>Llamadas y tickets resueltos, %1, todas las colas. Actualizado a las %2.</translation>
    </message>
    <message>
        <source>%1 Compared with %2.</source>
        <comment>a sentence, a period</comment>
        <translation>%1 Comparado con %2.</translation>
    </message>
    <message>
        <source>Choose a figure: its definition and number of cases stand here.</source>
        <translation>Elija una cifra: aquí aparecen su definición y el número de casos.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>compare with</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
</context>
<context>
    <name>Earshot::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search tickets, calls and people</source>
        <translation>Buscar tickets, llamadas y personas</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>How to search (%1)</source>
        <translation>Cómo buscar (%1)</translation>
    </message>
    <message>
        <source>Ways to narrow the search</source>
        <translation>Formas de acotar la búsqueda</translation>
    </message>
    <message>
        <source>There is nothing to look for in “%1”</source>
        <translation>No hay nada que buscar en «%1»</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>an operator, what it finds</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>hace una semana</translation>
    </message>
    <message>
        <source>when this month began</source>
        <translation>comienzo de este mes</translation>
    </message>
    <message>
        <source>when this year began</source>
        <translation>comienzo de este año</translation>
    </message>
    <message>
        <source>This is too long to search for; only its beginning was taken</source>
        <translation>Es demasiado largo para buscarlo; solo se tomó el principio</translation>
    </message>
</context>
<context>
    <name>Earshot::SecondKeys</name>
    <message>
        <source>%1, then</source>
        <comment>Ctrl+G, then (one of these keys)</comment>
        <translation>%1, y después</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
</context>
<context>
    <name>Earshot::SelectionEditor</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
</context>
<context>
    <name>Earshot::SenderDialog</name>
    <message>
        <source>How our mail looks to customers</source>
        <translation>Aspecto de nuestros correos</translation>
    </message>
    <message>
        <source>help@example.com</source>
        <translation>ayuda@example.com</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Its mail address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>What it calls itself</source>
        <translation>Cómo se presenta</translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation>Número para devolver la llamada</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Customers see: %1

%2</source>
        <translation>Los clientes ven: %1

%2</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What you changed is lost then.</source>
        <translation>Se perderá lo que cambió.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>This is not a whole mail address, like help@example.com</source>
        <translation>Esta no es una dirección completa, como ayuda@example.com</translation>
    </message>
    <message>
        <source>Customers want to know who writes: give your name</source>
        <translation>Los clientes quieren saber quién escribe: ponga su nombre</translation>
    </message>
    <message>
        <source>Saved how our mail looks</source>
        <translation>Aspecto de nuestros correos guardado</translation>
    </message>
    <message>
        <source>A name customers know, like Support</source>
        <translation>Un nombre que los clientes conozcan, como Soporte</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one.</source>
        <translation>Elija una o escriba el nombre de una nueva.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody can be called on this number. Is a digit missing, or the country, like +49?</source>
        <translation>No se puede llamar a este número. ¿Falta una cifra o el país, como +49?</translation>
    </message>
</context>
<context>
    <name>Earshot::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>Los cambios valen de inmediato.</translation>
    </message>
    <message>
        <source>No setting is called “%1”. What is not here may be an action: the command palette finds it.</source>
        <translation>Ningún ajuste se llama «%1». Puede que sea una acción: la paleta de órdenes la encuentra.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>The system may change it in the evening by itself.</source>
        <translation>Puede que el sistema lo cambie solo al anochecer.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>Tamaño de todo el texto</translation>
    </message>
    <message>
        <source>Compared with the size the system gives.</source>
        <translation>Comparado con el tamaño que da el sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of all words in the windows. It comes with the next start.</source>
        <translation>De todas las palabras en las ventanas. Se aplica al volver a iniciar.</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>More tickets in the list, one line each.</source>
        <translation>Más tickets en la lista, una línea cada uno.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo primero</translation>
    </message>
    <message>
        <source>A conversation begins with what was written last.</source>
        <translation>La conversación empieza por lo último escrito.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number: seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Replies wait in the outbox</source>
        <translation>Las respuestas esperan en la bandeja de salida</translation>
    </message>
    <message>
        <source>So long a reply can be taken back. With 0 it goes as soon as it is sent.</source>
        <translation>Durante ese tiempo se puede retirar una respuesta. Con 0 sale en cuanto se envía.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>In the language of the ticket, with the dictionaries of this computer.</source>
        <translation>En el idioma del ticket, con los diccionarios de este equipo.</translation>
    </message>
    <message>
        <source>Point out what could be clearer</source>
        <translation>Señalar lo que podría ser más claro</translation>
    </message>
    <message>
        <source>Long sentences, words of the trade, a question left open. Nobody else sees it.</source>
        <translation>Frases largas, términos técnicos, una pregunta sin responder. Nadie más lo ve.</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Palabras claras</translation>
    </message>
    <message>
        <source>The team&apos;s words, and what customers are told instead.</source>
        <translation>Las palabras del equipo, y lo que se dice a los clientes en su lugar.</translation>
    </message>
    <message>
        <source>Name, number and signature</source>
        <translation>Nombre, número y firma</translation>
    </message>
    <message>
        <source>Customers see a person, and a way to call back, in every mail.</source>
        <translation>En cada correo los clientes ven a una persona y cómo devolver la llamada.</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Texts the team answers with, found as you type. They go into the reply you are writing.</source>
        <translation>Textos con los que responde el equipo; aparecen al escribir. Van en la respuesta que está escribiendo.</translation>
    </message>
    <message>
        <source>With my own phone</source>
        <translation>Con mi propio teléfono</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>How you call</source>
        <translation>Cómo llama usted</translation>
    </message>
    <message>
        <source>Notify me when a call-back is due</source>
        <translation>Avisarme cuando toque devolver una llamada</translation>
    </message>
    <message>
        <source>The system shows it, also when Earshot is behind other windows.</source>
        <translation>El sistema lo muestra, aunque Earshot esté detrás de otras ventanas.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Other shortcuts</source>
        <translation>Otros atajos</translation>
    </message>
    <message>
        <source>Give any action the keys you are used to.</source>
        <translation>Dé a cada acción las teclas que usa siempre.</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Where this desk is</source>
        <translation>Dónde está esta mesa</translation>
    </message>
    <message>
        <source>Where this seat keeps its own files</source>
        <translation>Dónde guarda este puesto sus propios archivos</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>A copy of everything in one file, made while you work.</source>
        <translation>Una copia de todo en un archivo, hecha mientras trabaja.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Puts a backup in the place of this desk. What is here now is kept first.</source>
        <translation>Pone una copia en lugar de esta mesa. Antes se guarda lo que hay ahora.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Mails, attachments and tables in a folder, for any other program.</source>
        <translation>Correos, adjuntos y tablas en una carpeta, para cualquier otro programa.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Asks again what a new desk asks.</source>
        <translation>Vuelve a preguntar lo que pregunta una mesa nueva.</translation>
    </message>
    <message>
        <source>After %1 mails and answers</source>
        <translation>Después de %1 correos de ida y vuelta</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Say that a call may be quicker</source>
        <translation>Decir cuándo una llamada sería más rápida</translation>
    </message>
    <message>
        <source>A line above the reply, for the whole team. Also when questions wait, a ticket came back, or somebody is upset.</source>
        <translation>Una línea sobre la respuesta, para todo el equipo. También cuando hay preguntas sin responder, un ticket vuelve o alguien está molesto.</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Puntos de conversación</translation>
    </message>
    <message>
        <source>What stands beside a call: its steps, and cards for when it is hard.</source>
        <translation>Lo que aparece junto a una llamada: sus pasos, y tarjetas para momentos difíciles.</translation>
    </message>
    <message>
        <source>On one page.</source>
        <translation>En una página.</translation>
    </message>
    <message>
        <source>theme color colour scheme night mode</source>
        <comment>other words one looks for this setting by</comment>
        <translation>tema color colores esquema noche modo oscuro</translation>
    </message>
    <message>
        <source>font letters zoom scale larger smaller</source>
        <comment>other words one looks for this setting by</comment>
        <translation>fuente letra zoom escala más grande pequeña</translation>
    </message>
    <message>
        <source>density height lines</source>
        <comment>other words one looks for this setting by</comment>
        <translation>densidad altura líneas</translation>
    </message>
    <message>
        <source>order sort oldest last</source>
        <comment>other words one looks for this setting by</comment>
        <translation>orden ordenar antiguo último</translation>
    </message>
    <message>
        <source>undo send delay recall hold</source>
        <comment>other words one looks for this setting by</comment>
        <translation>deshacer enviar retraso recuperar espera</translation>
    </message>
    <message>
        <source>spellcheck dictionary typing errors</source>
        <comment>other words one looks for this setting by</comment>
        <translation>ortografía diccionario errores</translation>
    </message>
    <message>
        <source>templates macros snippets</source>
        <comment>other words one looks for this setting by</comment>
        <translation>plantillas macros fragmentos</translation>
    </message>
    <message>
        <source>telephone softphone line dial handset</source>
        <comment>other words one looks for this setting by</comment>
        <translation>teléfono softphone línea marcar auricular</translation>
    </message>
    <message>
        <source>hotkeys keys bindings change</source>
        <comment>other words one looks for this setting by</comment>
        <translation>atajos teclas asignación cambiar</translation>
    </message>
    <message>
        <source>cheat sheet hotkeys keys</source>
        <comment>other words one looks for this setting by</comment>
        <translation>chuleta atajos teclas</translation>
    </message>
    <message>
        <source>save safety copy</source>
        <comment>other words one looks for this setting by</comment>
        <translation>guardar copia de seguridad</translation>
    </message>
    <message>
        <source>download archive eml csv</source>
        <comment>other words one looks for this setting by</comment>
        <translation>descargar archivo eml csv</translation>
    </message>
    <message>
        <source>sender footer from address queue mailbox</source>
        <comment>other words one looks for this setting by</comment>
        <translation>remitente pie de página dirección cola buzón</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no country</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country and its two letters</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Country of your customers&apos; numbers</source>
        <translation>País de los números de sus clientes</translation>
    </message>
    <message>
        <source>For the whole team. A number without a country code, like 030 2312 5000, is read as one of there.</source>
        <translation>Para todo el equipo. Un número sin prefijo de país, como 030 2312 5000, se lee como uno de allí.</translation>
    </message>
    <message>
        <source>region country code prefix telephone</source>
        <comment>other words one looks for this setting by</comment>
        <translation>región país prefijo teléfono número</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Where mail comes from and replies go out: addresses, servers and passwords.</source>
        <translation>De dónde llega el correo y por dónde salen las respuestas: direcciones, servidores y contraseñas.</translation>
    </message>
    <message>
        <source>account imap smtp server password oauth</source>
        <comment>other words one looks for this setting by</comment>
        <translation>cuenta imap smtp servidor contraseña oauth</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Mail on my tickets</source>
        <translation>Correo en mis tickets</translation>
    </message>
    <message>
        <source>Also on those you follow. You can answer or call from there.</source>
        <translation>También en los que sigue. Desde ahí puede responder o llamar.</translation>
    </message>
    <message>
        <source>notification alert new mail sound</source>
        <comment>other words one looks for this setting by</comment>
        <translation>notificación alerta correo nuevo sonido</translation>
    </message>
    <message>
        <source>Mail that is nobody’s yet</source>
        <translation>Correo que aún no es de nadie</translation>
    </message>
    <message>
        <source>Somebody wrote, and the ticket has no owner.</source>
        <translation>Alguien escribió y el ticket no tiene responsable.</translation>
    </message>
    <message>
        <source>Notes that name me</source>
        <translation>Notas que me nombran</translation>
    </message>
    <message>
        <source>A colleague wrote @ and your name in a note.</source>
        <translation>Un compañero escribió @ y su nombre en una nota.</translation>
    </message>
    <message>
        <source>notification alert reminder sound calls</source>
        <comment>other words one looks for this setting by</comment>
        <translation>notificación alerta recordatorio sonido llamadas</translation>
    </message>
    <message>
        <source>Nothing is told then. It stands in the list all the same.</source>
        <translation>Entonces no se avisa de nada. En la lista está igualmente.</translation>
    </message>
    <message>
        <source>do not disturb night pause</source>
        <comment>other words one looks for this setting by</comment>
        <translation>no molestar noche pausa</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Send it first</source>
        <translation>Enviarlo antes</translation>
    </message>
    <message>
        <source>Keep it in the outbox</source>
        <translation>Dejarlo en la bandeja de salida</translation>
    </message>
    <message>
        <source>Mail that waits when I quit</source>
        <translation>Correo que espera cuando salgo</translation>
    </message>
    <message>
        <source>Kept, it goes out when Earshot runs again.</source>
        <translation>Si se deja, sale cuando Earshot vuelva a abrirse.</translation>
    </message>
    <message>
        <source>close exit leave outbox</source>
        <comment>other words one looks for this setting by</comment>
        <translation>cerrar salir bandeja de salida</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Desde este equipo</translation>
    </message>
    <message>
        <source>From this computer: with the built-in telephone where you have a line of it, else with the telephone program. With your own phone Earshot shows the number large, and you start the clock by hand.</source>
        <translation>Desde este equipo: con el teléfono integrado si tiene una línea, y si no con el programa de teléfono. Con su propio teléfono, Earshot muestra el número en grande y usted pone en marcha el reloj.</translation>
    </message>
    <message>
        <source>Built-in telephone</source>
        <translation>Teléfono integrado</translation>
    </message>
    <message>
        <source>Your accounts at a telephone server: calls in and out in Earshot itself.</source>
        <translation>Sus cuentas en un servidor de telefonía: llamadas de entrada y salida en el propio Earshot.</translation>
    </message>
    <message>
        <source>sip softphone line account voip</source>
        <comment>other words one looks for this setting by</comment>
        <translation>sip softphone línea cuenta voip centralita</translation>
    </message>
</context>
<context>
    <name>Earshot::ShortcutEditor</name>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Restablecer todos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Pulse aquí las teclas nuevas</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>Elija arriba una acción</translation>
    </message>
    <message>
        <source>%1 always means: %2</source>
        <translation>%1 siempre significa: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”</source>
        <translation>%1 pertenece a «%2»</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Quedármelo</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>¿Restablecer todos los atajos?</translation>
    </message>
    <message>
        <source>Every action has the keys again that it came with.</source>
        <translation>Cada acción vuelve a tener las teclas con las que vino.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todos</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar los míos</translation>
    </message>
</context>
<context>
    <name>Earshot::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Earshot::ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Buscar una acción o sus teclas</translation>
    </message>
</context>
<context>
    <name>Earshot::Spelling</name>
    <message>
        <source>Nothing like it in the dictionary</source>
        <translation>Nada parecido en el diccionario</translation>
    </message>
    <message>
        <source>Add “%1” to the words of the team</source>
        <translation>Añadir «%1» a las palabras del equipo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>Ortografía: %1</translation>
    </message>
    <message>
        <source>Spelling: no dictionary for this language</source>
        <translation>Ortografía: no hay diccionario para este idioma</translation>
    </message>
    <message>
        <source>This computer has none. Packages named hunspell-… bring them.</source>
        <translation>Este equipo no tiene ninguno. Los paquetes llamados hunspell-… los traen.</translation>
    </message>
</context>
<context>
    <name>Earshot::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>waits %Ln s</source>
        <comment>of a mail in the outbox</comment>
        <translation>
            <numerusform>espera %Ln s</numerusform>
            <numerusform>espera %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::TalkButton</name>
    <message>
        <source>Other ways to reach them</source>
        <translation>Otras formas de contactar</translation>
    </message>
    <message>
        <source>On which number may I call you, and when does it suit you? A short call is often the quickest way.</source>
        <translation>¿A qué número puedo llamarle y cuándo le viene bien? Una llamada breve suele ser lo más rápido.</translation>
    </message>
    <message>
        <source>Copied the question, to paste into a mail</source>
        <translation>Pregunta copiada, para pegarla en un correo</translation>
    </message>
    <message>
        <source>In a call with %1</source>
        <translation>En llamada con %1</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Hang up first: one call at a time.</source>
        <translation>Cuelgue primero: una llamada cada vez.</translation>
    </message>
    <message>
        <source>Talk to the customer</source>
        <translation>Hablar con el cliente</translation>
    </message>
    <message>
        <source>Choose a ticket first</source>
        <translation>Elija primero un ticket</translation>
    </message>
    <message>
        <source>Calls %1 (%2)</source>
        <translation>Llama a %1 (%2)</translation>
    </message>
    <message>
        <source>No number is known yet: the press asks for it</source>
        <translation>Todavía no hay número: al pulsar se pregunta</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>este cliente</translation>
    </message>
    <message>
        <source>No number for %1 yet</source>
        <translation>Aún no hay número de %1</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Llamar de todos modos</translation>
    </message>
    <message>
        <source>Call back at %1</source>
        <translation>Devolver la llamada a las %1</translation>
    </message>
    <message>
        <source>Call back %1 at %2</source>
        <translation>Devolver la llamada %1 a las %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Kept the number %1</source>
        <translation>Número %1 guardado</translation>
    </message>
    <message>
        <source>A number needs at least three digits</source>
        <translation>Un número necesita al menos tres cifras</translation>
    </message>
    <message>
        <source>Call-back to %1 noted: %2</source>
        <translation>Llamada a %1 anotada: %2</translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <translation>Llamar a %1, %2</translation>
    </message>
    <message>
        <source>%1 is right: keep it</source>
        <translation>%1 es correcto: conservar</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Another number for %1</source>
        <translation>Otro número de %1</translation>
    </message>
    <message>
        <source>Call from my own phone</source>
        <translation>Llamar con mi propio teléfono</translation>
    </message>
    <message>
        <source>Press again to call anyway.</source>
        <translation>Pulse otra vez para llamar de todos modos.</translation>
    </message>
    <message>
        <source>%1 again calls anyway.</source>
        <translation>%1 otra vez llama de todos modos.</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>It is 03:12 for Dana; when they like calls; how to call now all the same</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Nobody was called</source>
        <translation>No se llamó a nadie</translation>
    </message>
    <message>
        <source>This ticket has no requester yet</source>
        <translation>Este ticket todavía no tiene solicitante</translation>
    </message>
    <message>
        <source>Nobody can be called on this number. Is a digit missing, or the country, like +49?</source>
        <translation>No se puede llamar a este número. ¿Falta una cifra o el país, como +49?</translation>
    </message>
</context>
<context>
    <name>Earshot::TalkStrip</name>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>+49 30 23125 123</source>
        <translation>+34 910 12 34 56</translation>
    </message>
    <message>
        <source>Call and keep</source>
        <translation>Llamar y conservar</translation>
    </message>
    <message>
        <source>Copy a question that asks them for it</source>
        <translation>Copiar una pregunta para pedirlo</translation>
    </message>
</context>
<context>
    <name>Earshot::TalkingPointsDialog</name>
    <message>
        <source>Give it a title to know it by</source>
        <translation>Ponga un título para reconocerlo</translation>
    </message>
    <message>
        <source>The title is too long: at most %1 characters fit</source>
        <translation>El título es demasiado largo: caben %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>“%1…” is too long to be read in a call: at most %2 characters fit</source>
        <translation>«%1…» es demasiado largo para leerlo en una llamada: caben %2 caracteres como máximo</translation>
    </message>
    <message>
        <source>Nobody finds their way through more than %1 sentences: leave some out</source>
        <translation>Nadie se orienta entre más de %1 frases: quite algunas</translation>
    </message>
    <message>
        <source>There are more than %1 tags: leave some out</source>
        <translation>Hay más de %1 etiquetas: quite algunas</translation>
    </message>
    <message>
        <source>The tag “%1…” is too long: at most %2 characters fit</source>
        <translation>La etiqueta «%1…» es demasiado larga: caben %2 caracteres como máximo</translation>
    </message>
    <message>
        <source>Steps of every call</source>
        <translation>Pasos de cada llamada</translation>
    </message>
    <message>
        <source>Cards for when it is hard</source>
        <translation>Tarjetas para momentos difíciles</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculto)</translation>
    </message>
    <message>
        <source>Nobody has written any in this language yet. Add a step or a card.</source>
        <translation>En este idioma todavía no hay ninguno. Añada un paso o una tarjeta.</translation>
    </message>
    <message>
        <source>A new step, for every call</source>
        <translation>Un paso nuevo, para cada llamada</translation>
    </message>
    <message>
        <source>A new card, for when it is hard</source>
        <translation>Una tarjeta nueva, para momentos difíciles</translation>
    </message>
    <message>
        <source>Hidden: nobody sees it beside a call.</source>
        <translation>Oculto: nadie lo ve junto a una llamada.</translation>
    </message>
    <message>
        <source>Added by your team.</source>
        <translation>Añadido por su equipo.</translation>
    </message>
    <message>
        <source>In the words of your team.</source>
        <translation>Con las palabras de su equipo.</translation>
    </message>
    <message>
        <source>As Earshot gives it, until your team changes it.</source>
        <translation>Tal como lo ofrece Earshot, hasta que su equipo lo cambie.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Leave this one without saving?</source>
        <translation>¿Dejarlo sin guardar?</translation>
    </message>
    <message>
        <source>What you changed in it is lost then.</source>
        <translation>Lo que haya cambiado se perderá.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>A colleague deleted this meanwhile. Save again to add it anew.</source>
        <translation>Alguien del equipo lo eliminó mientras tanto. Guarde otra vez para añadirlo de nuevo.</translation>
    </message>
    <message>
        <source>A colleague changed this meanwhile, to “%1”. Save again to keep your words instead.</source>
        <translation>Alguien del equipo lo cambió mientras tanto, a «%1». Guarde otra vez para que valgan sus palabras.</translation>
    </message>
    <message>
        <source>There are %1 points in this language already. Delete one first.</source>
        <translation>En este idioma ya hay %1. Elimine antes alguno.</translation>
    </message>
    <message>
        <source>Saved “%1” beside calls</source>
        <translation>«%1» guardado para las llamadas</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«%1» eliminado</translation>
    </message>
    <message>
        <source>“%1” no longer stands beside calls</source>
        <translation>«%1» ya no aparece junto a las llamadas</translation>
    </message>
    <message>
        <source>“%1” stands beside calls again</source>
        <translation>«%1» vuelve a aparecer junto a las llamadas</translation>
    </message>
    <message>
        <source>“%1” is as Earshot gives it</source>
        <translation>«%1» está como lo ofrece Earshot</translation>
    </message>
    <message>
        <source>Put all points in this language back?</source>
        <translation>¿Restablecer todos los puntos en este idioma?</translation>
    </message>
    <message>
        <source>Words, order and what was hidden become as Earshot gives them; what your team added is deleted. Undo brings it back.</source>
        <translation>Las palabras, el orden y lo oculto vuelven a ser como los ofrece Earshot; lo que añadió su equipo se elimina. «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar los nuestros</translation>
    </message>
    <message>
        <source>The talking points are as Earshot gives them</source>
        <translation>Los puntos de conversación están como los ofrece Earshot</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <translation>«%1» movido</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Put all of them back…</source>
        <translation>Restablecer todos…</translation>
    </message>
    <message>
        <source>Put the given text back</source>
        <translation>Restablecer el texto original</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change the talking points</source>
        <translation>Cambiar los puntos de conversación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Puntos de conversación</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Sentences to say, each on its own line</source>
        <translation>Frases para decir, cada una en su línea</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Qué conviene evitar</translation>
    </message>
    <message>
        <source>Comes up by itself when the customer is</source>
        <translation>Aparece por sí sola con este estado de ánimo</translation>
    </message>
    <message>
        <source>or the ticket has one of these tags</source>
        <translation>o el ticket tiene una de estas etiquetas</translation>
    </message>
    <message>
        <source>Tags that bring it up</source>
        <translation>Etiquetas con las que aparece</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Separadas por comas</translation>
    </message>
</context>
<context>
    <name>Earshot::TalkingPointsView</name>
    <message>
        <source>Find a talking point</source>
        <translation>Buscar un punto de conversación</translation>
    </message>
    <message>
        <source>No talking point has these words</source>
        <translation>Ningún punto contiene esas palabras</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Puntos de conversación</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketActs</name>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>the ticket</source>
        <translation>el ticket</translation>
    </message>
    <message>
        <source>Took %1 from their owners</source>
        <translation>%1 quedan sin responsable</translation>
    </message>
    <message>
        <source>%1 belongs to nobody now</source>
        <translation>%1 ya no es de nadie</translation>
    </message>
    <message>
        <source>Assigned %1 to you</source>
        <translation>Asignado a usted: %1</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <translation>Asignado a %2: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>Solved %1</source>
        <translation>Resuelto: %1</translation>
    </message>
    <message>
        <source>Set %1 to “%2”</source>
        <translation>Puesto en «%2»: %1</translation>
    </message>
    <message>
        <source>%1 is “%2” now</source>
        <translation>%1: ahora «%2»</translation>
    </message>
    <message>
        <source>What is it waiting for?</source>
        <translation>¿Qué se espera?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>part ordered, supplier, next release</source>
        <translation>pieza pedida, proveedor, próxima versión</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation>Puesto en espera: %1</translation>
    </message>
    <message>
        <source>%1 has “%2” now</source>
        <translation>%1: ahora «%2»</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Sin cola</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>Movido a %2: %1</translation>
    </message>
    <message>
        <source>Took %1 out of their queues</source>
        <translation>Sacado de sus colas: %1</translation>
    </message>
    <message>
        <source>Took %1 out of its queue</source>
        <translation>Sacado de su cola: %1</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Etiqueta nueva…</translation>
    </message>
    <message>
        <source>Took the tag %2 off %1</source>
        <translation>Etiqueta %2 quitada: %1</translation>
    </message>
    <message>
        <source>Tagged %1 with %2</source>
        <translation>Etiquetado con %2: %1</translation>
    </message>
    <message>
        <source>Saved the business need of %1</source>
        <translation>Necesidad guardada: %1</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Copied the link to #%1</source>
        <translation>Enlace a #%1 copiado</translation>
    </message>
    <message>
        <source>You follow %1</source>
        <translation>Ahora sigue: %1</translation>
    </message>
    <message>
        <source>You no longer follow %1</source>
        <translation>Ya no sigue: %1</translation>
    </message>
    <message>
        <source>%2 follows %1</source>
        <translation>%2 sigue ahora: %1</translation>
    </message>
    <message>
        <source>%2 no longer follows %1</source>
        <translation>%2 ya no sigue: %1</translation>
    </message>
    <message>
        <source>It has a parent…</source>
        <translation>Depende de otro…</translation>
    </message>
    <message>
        <source>Which ticket is the parent?</source>
        <translation>¿De qué ticket depende?</translation>
    </message>
    <message>
        <source>It has a child…</source>
        <translation>Tiene un dependiente…</translation>
    </message>
    <message>
        <source>Which ticket is the child?</source>
        <translation>¿Qué ticket depende de este?</translation>
    </message>
    <message>
        <source>It is a duplicate of…</source>
        <translation>Es duplicado de…</translation>
    </message>
    <message>
        <source>Which ticket is it a duplicate of?</source>
        <translation>¿De qué ticket es duplicado?</translation>
    </message>
    <message>
        <source>It is caused by…</source>
        <translation>Su causa es…</translation>
    </message>
    <message>
        <source>Which ticket is the cause?</source>
        <translation>¿Qué ticket es la causa?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Linked %1 with %2</source>
        <translation>%1 vinculado con %2</translation>
    </message>
    <message>
        <source>Took the link with #%2 off %1</source>
        <translation>Vínculo con #%2 quitado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln tickets into which one?</source>
        <translation>
            <numerusform>¿Con qué ticket fusionar %Ln ticket?</numerusform>
            <numerusform>¿Con qué ticket fusionar %Ln tickets?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge #%1 into which ticket?</source>
        <translation>¿Con qué ticket fusionar #%1?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>%1 fusionado con %2</translation>
    </message>
    <message>
        <source>Put %1 into spam</source>
        <translation>Puesto en spam: %1</translation>
    </message>
    <message>
        <source>Put %1 into the trash</source>
        <translation>Puesto en la papelera: %1</translation>
    </message>
    <message>
        <source>Put %1 back onto the desk</source>
        <translation>Devuelto a la mesa: %1</translation>
    </message>
    <message>
        <source>It was so already: nothing was changed</source>
        <translation>Ya era así: no se cambió nada</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>Nueva cola…</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Nueva cola</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What customers turn to, like Billing</source>
        <translation>A quién acuden los clientes, como Facturación</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Moved %1 into the new queue</source>
        <translation>%1 pasado a la nueva cola</translation>
    </message>
    <message>
        <source>Changing tickets: %1 of %2</source>
        <translation>Cambiando tickets: %1 de %2</translation>
    </message>
    <message>
        <source>Stopped: everything is as it was</source>
        <translation>Detenido: todo está como estaba</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln were so already</source>
        <comment>Solved 19 tickets</comment>
        <translation>
            <numerusform>%1; %Ln ya estaba así</numerusform>
            <numerusform>%1; %Ln ya estaban así</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The customer is %2 now.</source>
        <translation>%1. Ahora el cliente es %2.</translation>
    </message>
    <message>
        <source>The queue is made; other tickets are chosen by now</source>
        <translation>La cola está creada; ahora hay otros tickets elegidos</translation>
    </message>
    <message>
        <source>The mood of %1 is not said any longer</source>
        <translation>Ya no se indica el ánimo de %1</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Ánimo: %1</translation>
    </message>
    <message>
        <source>What made them so</source>
        <translation>Qué lo causó</translation>
    </message>
    <message>
        <source>third lock-out this week</source>
        <translation>tercer bloqueo esta semana</translation>
    </message>
    <message>
        <source>Set the mood</source>
        <translation>Fijar el ánimo</translation>
    </message>
    <message>
        <source>%1 has the mood “%2” now</source>
        <translation>%1 tiene ahora el ánimo «%2»</translation>
    </message>
    <message>
        <source>%1, of a merged ticket</source>
        <comment>a tag</comment>
        <translation>%1, de un ticket fusionado</translation>
    </message>
    <message>
        <source>#%1 is part of #%2 now: it was merged</source>
        <translation>#%1 ahora es parte de #%2: se fusionó</translation>
    </message>
    <message>
        <source>#%1 is a ticket of its own again: the merge was taken back</source>
        <translation>#%1 vuelve a ser un ticket propio: la fusión se deshizo</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>a requester, a ticket&apos;s number</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketListModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, their organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <comment>owner of a ticket</comment>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a ticket</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>how long the customer waits</comment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketListView</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketPanel</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Sin cola</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Business need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creado %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiado %1</translation>
    </message>
    <message>
        <source>Waiting for us %1</source>
        <translation>Nos espera %1</translation>
    </message>
    <message>
        <source>Nobody waits for us</source>
        <translation>Nadie nos espera</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for us %1, written %Ln times</source>
        <translation>
            <numerusform>Nos espera %1, escribió %Ln vez</numerusform>
            <numerusform>Nos espera %1, escribió %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1, of a merged ticket</source>
        <translation>Etiqueta %1, de un ticket fusionado</translation>
    </message>
    <message>
        <source>It stands on a ticket that was merged into this one</source>
        <translation>Está en un ticket que se fusionó con este</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketTies</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Link to a ticket</source>
        <translation>Vincular con un ticket</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>alguien que ya no está</translation>
    </message>
    <message>
        <source>%1 follows</source>
        <translation>%1 sigue el ticket</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a ticket&apos;s number and subject</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how two tickets are linked, the other one</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take the link with #%1 off</source>
        <translation>Quitar el vínculo con #%1</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketWindow</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketsPane</name>
    <message>
        <source>Loading tickets</source>
        <translation>Cargando tickets</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Orden y columnas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Aquí no hay tickets</translation>
    </message>
    <message>
        <source>When somebody writes or calls, it appears in this list.</source>
        <translation>Cuando alguien escriba o llame, aparecerá en esta lista.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Mostrar todos los tickets</translation>
    </message>
    <message>
        <source>This search cannot be understood</source>
        <translation>Esta búsqueda no se entiende</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Volver a «%1»</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Search without %1</source>
        <translation>Buscar sin %1</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>las %1 más nuevas</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 con retraso</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Todos los tickets</translation>
    </message>
    <message>
        <source>“%1” finds nothing any more</source>
        <translation>«%1» ya no encuentra nada</translation>
    </message>
    <message>
        <source>%1. Change the search above and save it under the same name.</source>
        <translation>%1. Cambie la búsqueda de arriba y guárdela con el mismo nombre.</translation>
    </message>
    <message>
        <source>%1 chosen of %2</source>
        <comment>3, 8,505</comment>
        <translation>%1 de %2 elegidos</translation>
    </message>
    <message>
        <source>No spam here</source>
        <translation>Aquí no hay spam</translation>
    </message>
    <message>
        <source>What you put into spam waits here, and can be brought back.</source>
        <translation>Lo que mueve a spam espera aquí y se puede recuperar.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What you throw away waits here, and can be brought back.</source>
        <translation>Lo que tira espera aquí y se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>Earshot::TraySign</name>
    <message>
        <source>Open Earshot: %1 call-backs are due</source>
        <translation>Abrir Earshot: %1 llamadas por devolver</translation>
    </message>
    <message>
        <source>Open Earshot: 1 call-back is due</source>
        <translation>Abrir Earshot: 1 llamada por devolver</translation>
    </message>
    <message>
        <source>Open Earshot</source>
        <translation>Abrir Earshot</translation>
    </message>
</context>
<context>
    <name>Earshot::UndoStack</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Taking back: %1 of %2</source>
        <translation>Deshaciendo: %1 de %2</translation>
    </message>
    <message>
        <source>Doing again: %1 of %2</source>
        <translation>Rehaciendo: %1 de %2</translation>
    </message>
    <message>
        <source>Stopped: everything is as it was</source>
        <translation>Detenido: todo está como estaba</translation>
    </message>
    <message>
        <source>Somebody has changed it since: “%1” stays</source>
        <translation>Alguien lo ha cambiado desde entonces: «%1» se queda</translation>
    </message>
</context>
<context>
    <name>Earshot::UnsentStrip</name>
    <message>
        <source>Show the outbox</source>
        <translation>Mostrar la bandeja de salida</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <comment>people, what their server said</comment>
        <translation>A %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails were refused</source>
        <translation>
            <numerusform>%Ln correo fue rechazado</numerusform>
            <numerusform>%Ln correos fueron rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more may have gone or not.</source>
        <translation>
            <numerusform>%Ln más quizá haya salido, quizá no.</numerusform>
            <numerusform>%Ln más quizá hayan salido, quizá no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails may have gone or not</source>
        <translation>
            <numerusform>%Ln correo quizá haya salido, quizá no</numerusform>
            <numerusform>%Ln correos quizá hayan salido, quizá no</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1: the line broke at the end. Look whether it arrived, and say so in the outbox.</source>
        <translation>A %1: la línea se cortó al final. Mire si ha llegado y dígalo en la bandeja de salida.</translation>
    </message>
</context>
<context>
    <name>Earshot::ViewActs</name>
    <message>
        <source>Save this search as a view</source>
        <translation>Guardar esta búsqueda como vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>“%1” is there already; it will find this from now on.</source>
        <translation>«%1» ya existe; desde ahora encontrará esto.</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Vista «%1» guardada</translation>
    </message>
    <message>
        <source>Name and sharing of the view</source>
        <translation>Nombre y uso compartido de la vista</translation>
    </message>
    <message>
        <source>Another view is called so; choose another name.</source>
        <translation>Otra vista ya se llama así; elija otro nombre.</translation>
    </message>
    <message>
        <source>Changed the view “%1”</source>
        <translation>Vista «%1» cambiada</translation>
    </message>
    <message>
        <source>Moved the view “%1”</source>
        <translation>Vista «%1» movida</translation>
    </message>
    <message>
        <source>Copied the link to “%1”</source>
        <translation>Enlace a «%1» copiado</translation>
    </message>
    <message>
        <source>Copied the link to “%1”; it opens for others once the view is shared</source>
        <translation>Enlace a «%1» copiado; se abrirá para otros cuando se comparta la vista</translation>
    </message>
    <message>
        <source>Deleted the view “%1”</source>
        <translation>Vista «%1» eliminada</translation>
    </message>
</context>
<context>
    <name>Earshot::VoiceHintStrip</name>
    <message>
        <source>Call them</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>1 mail since %1</source>
        <comment>Tuesday</comment>
        <translation>1 correo desde %1</translation>
    </message>
    <message>
        <source>%1 mails since %2</source>
        <comment>4, Tuesday</comment>
        <translation>%1 correos desde %2</translation>
    </message>
    <message>
        <source>their questions wait for an answer</source>
        <translation>sus preguntas esperan respuesta</translation>
    </message>
    <message>
        <source>it was solved and came back</source>
        <translation>estaba resuelto y volvió</translation>
    </message>
    <message>
        <source>they are upset</source>
        <translation>están disgustados</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This may be quicker by voice: %1</source>
        <translation>Por teléfono quizá sea más rápido: %1</translation>
    </message>
</context>
<context>
    <name>Earshot::WrapUpForm</name>
    <message>
        <source>The form of the call with %1 waits and comes back after this call</source>
        <translation>El formulario de la llamada con %1 espera y vuelve después de esta llamada</translation>
    </message>
    <message>
        <source>Your call with %1</source>
        <translation>Su llamada con %1</translation>
    </message>
    <message>
        <source>%1, brought back</source>
        <translation>%1, recuperado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes onto #%1</source>
        <translation>Va a #%1</translation>
    </message>
    <message>
        <source>It is not filed yet: its form waits on the ticket.</source>
        <translation>Aún no está archivada: su formulario espera en el ticket.</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>Abrir #%1</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Abrir el ticket</translation>
    </message>
    <message>
        <source>Call to %1 cancelled before the answer. It is in the call log.</source>
        <translation>Llamada a %1 cancelada antes de la respuesta. Está en el registro de llamadas.</translation>
    </message>
    <message>
        <source>Saved call with %1</source>
        <translation>Llamada con %1 guardada</translation>
    </message>
    <message>
        <source>The call with %1 is kept on this computer. %2</source>
        <translation>La llamada con %1 se guarda en este equipo. %2</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 conservado</translation>
    </message>
    <message>
        <source>Save the form that is open first</source>
        <translation>Guarde primero el formulario abierto</translation>
    </message>
    <message>
        <source>The call is on its ticket; this changes what is said of it.</source>
        <translation>La llamada está en su ticket; esto cambia lo que se dice de ella.</translation>
    </message>
    <message>
        <source>Only the outcome is asked. The rest can wait.</source>
        <translation>Solo se pregunta el resultado. Lo demás puede esperar.</translation>
    </message>
    <message>
        <source>The form of a call that was not saved is back</source>
        <translation>Ha vuelto el formulario de una llamada sin guardar</translation>
    </message>
    <message>
        <source>Notes on this call</source>
        <translation>Notas de esta llamada</translation>
    </message>
    <message>
        <source>What you hear, in a few words</source>
        <translation>Lo que oye, en pocas palabras</translation>
    </message>
    <message>
        <source>Kept with the call, not sent to the customer</source>
        <translation>Queda con la llamada, no se envía al cliente</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What it was about and what came of it</source>
        <translation>De qué se trató y qué resultó</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Gist</source>
        <translation>R&amp;esumen</translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation>&amp;Compromiso</translation>
    </message>
    <message>
        <source>Solved?</source>
        <translation>¿Resuelto?</translation>
    </message>
    <message>
        <source>Solved? %1</source>
        <translation>¿Resuelto? %1</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>What you promised, if anything</source>
        <translation>Lo que prometió, si hubo algo</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <comment>a promise is kept by a moment</comment>
        <translation>&amp;para</translation>
    </message>
    <message>
        <source>Save call</source>
        <translation>Guardar llamada</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Control+Intro</translation>
    </message>
    <message>
        <source>Save and write what we agreed</source>
        <translation>Guardar y escribir lo acordado</translation>
    </message>
    <message>
        <source>Taken back: the form of the call is open again</source>
        <translation>Deshecho: el formulario de la llamada está abierto otra vez</translation>
    </message>
    <message>
        <source>The call with %1 is kept here and goes in when the desk answers</source>
        <translation>La llamada con %1 se guarda aquí y entra cuando la mesa responda</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>The day of the promise cannot be read: write it as it stood, or choose it</source>
        <translation>No se entiende el día de la promesa: escríbalo como estaba, o elíjalo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What are they trying to get done?</source>
        <translation>¿Qué intenta conseguir?</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <comment>short for the business need</comment>
        <translation>&amp;Necesidad</translation>
    </message>
    <message>
        <source>Business need</source>
        <translation>Necesidad</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Motivo de la espera</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Business need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>If not</source>
        <translation>Si no</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Reason of the mood</source>
        <translation>Motivo del ánimo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>a status that is gone</source>
        <translation>un estado que ya no existe</translation>
    </message>
    <message>
        <source>a queue that is gone</source>
        <translation>una cola que ya no existe</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>alguien que ya no está</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what it was set to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <comment>a field, what it was</comment>
        <translation>%1: ya no %2</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>a field, its new value, its old one</comment>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message>
        <source>%1: #%2</source>
        <comment>what was done, the other ticket of it</comment>
        <translation>%1: #%2</translation>
    </message>
    <message>
        <source>How they like to be reached: %1</source>
        <translation>Prefiere contacto: %1</translation>
    </message>
    <message>
        <source>The requester was taken off</source>
        <translation>Se quitó el solicitante</translation>
    </message>
    <message>
        <source>The requester was set</source>
        <translation>Se puso el solicitante</translation>
    </message>
    <message>
        <source>Moved a message to #%1</source>
        <translation>Movió un mensaje a #%1</translation>
    </message>
    <message>
        <source>A message came from #%1</source>
        <translation>Vino un mensaje de #%1</translation>
    </message>
    <message>
        <source>Changed a call-back</source>
        <translation>Cambió una llamada por devolver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, the link it was done to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <comment>a link to another ticket</comment>
        <translation>Ya no: %1</translation>
    </message>
    <message>
        <source>A ticket of its own again, no longer part of #%1</source>
        <translation>De nuevo un ticket propio, ya no es parte de #%1</translation>
    </message>
    <message>
        <source>Became part of #%1</source>
        <translation>Pasó a ser parte de #%1</translation>
    </message>
    <message>
        <source>Put into spam</source>
        <translation>Puesto en el spam</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>Puesto en la papelera</translation>
    </message>
    <message>
        <source>Put back onto the desk</source>
        <translation>Devuelto al escritorio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>“Took a change back”, which change</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HoursQuestion</name>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>It is %1 for %2</source>
        <translation>Son las %1 para %2</translation>
    </message>
    <message>
        <source>It is %1, %2 for %3</source>
        <comment>Saturday, 10:27, a name</comment>
        <translation>Es %1, %2 para %3</translation>
    </message>
    <message>
        <source>Likes calls %1.</source>
        <translation>Prefiere llamadas: %1.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Llamar de todos modos</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>%1 is an emergency number</source>
        <translation>%1 es un número de emergencia</translation>
    </message>
    <message>
        <source>It is called only if you say so.</source>
        <translation>Solo se llama si usted lo dice.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no está</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>There is no mail in %1</source>
        <translation>No hay correo en %1</translation>
    </message>
    <message>
        <source>%1 would be stored</source>
        <translation>%1 se guardarían</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 guardados</translation>
    </message>
    <message>
        <source>%1 were here before</source>
        <translation>%1 ya estaban</translation>
    </message>
    <message>
        <source>%1 could not be understood; they are kept as they came</source>
        <translation>%1 no se pudieron entender; se conservan como llegaron</translation>
    </message>
    <message>
        <source>New tickets: %1, new customers: %2</source>
        <translation>Tickets nuevos: %1, clientes nuevos: %2</translation>
    </message>
    <message>
        <source>and %1 more places without mail</source>
        <translation>y %1 lugares más sin correo</translation>
    </message>
    <message>
        <source>Cancelled. What is stored stays; the next import goes on from there.</source>
        <translation>Cancelado. Lo guardado se queda; la próxima importación sigue desde ahí.</translation>
    </message>
    <message>
        <source>Mails read: %1, nothing changed</source>
        <translation>Correos leídos: %1, nada cambió</translation>
    </message>
    <message>
        <source>Mails read: %1</source>
        <translation>Correos leídos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails could not be stored; they are still where they were read</source>
        <translation>
            <numerusform>%Ln correo no se pudo guardar; sigue donde estaba</numerusform>
            <numerusform>%Ln correos no se pudieron guardar; siguen donde estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is packed: unpack it, and import the files in it</source>
        <translation>%1 está comprimido: descomprímelo e importa los archivos que contiene</translation>
    </message>
</context>
<context>
    <name>InnerNames</name>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Back up the desk</source>
        <translation>Copia de seguridad de la mesa</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Copying the desk, then reading the copy through</source>
        <translation>Copiando la mesa y después leyendo la copia entera</translation>
    </message>
    <message>
        <source>Reading the backup through, then putting it in place</source>
        <translation>Leyendo la copia entera y después poniéndola en su sitio</translation>
    </message>
    <message>
        <source>Writing mails, attachments and tables</source>
        <translation>Escribiendo correos, adjuntos y tablas</translation>
    </message>
    <message>
        <source>%1 tickets, %2 messages</source>
        <translation>%1 tickets, %2 mensajes</translation>
    </message>
    <message>
        <source>The backup was read through and is whole: %1.</source>
        <translation>La copia se leyó entera y está completa: %1.</translation>
    </message>
    <message>
        <source>The desk is that of the backup: %1.</source>
        <translation>La mesa es la de la copia: %1.</translation>
    </message>
    <message>
        <source>What was here before is kept in %1.</source>
        <translation>Lo que había antes está en %1.</translation>
    </message>
    <message>
        <source>Everything is written: %1, %2 mails, %3 attachments. The README tells what is where.</source>
        <translation>Todo está escrito: %1, %2 correos, %3 adjuntos. El README dice qué hay en cada lugar.</translation>
    </message>
    <message>
        <source>%1 attachments could not be taken out of their mails; the mails are there as they came.</source>
        <translation>%1 adjuntos no se pudieron sacar de sus correos; los correos están como llegaron.</translation>
    </message>
    <message>
        <source>Backed up the desk in %1</source>
        <translation>Copia de la mesa en %1</translation>
    </message>
    <message>
        <source>Restored the desk from %1</source>
        <translation>Mesa restaurada desde %1</translation>
    </message>
    <message>
        <source>Exported everything to %1</source>
        <translation>Todo exportado a %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was left behind.</source>
        <translation>No se cambió nada ni quedó nada atrás.</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>It is not written over. Choose another name or place.</source>
        <translation>No se sobrescribe. Elija otro nombre o lugar.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written</source>
        <translation>No se puede escribir en la carpeta de %1</translation>
    </message>
    <message>
        <source>It is not there, or you may not write into it. Choose another place.</source>
        <translation>No está, o no puede escribir en ella. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Nothing was left behind. Make room, or choose another disk.</source>
        <translation>No quedó nada atrás. Haga sitio o elija otro disco.</translation>
    </message>
    <message>
        <source>This place is on a network share</source>
        <translation>Este lugar está en una carpeta de red</translation>
    </message>
    <message>
        <source>There a backup cannot be proved whole. Save it on this computer, then copy the file.</source>
        <translation>Allí no se puede comprobar que la copia esté completa. Guárdela en este equipo y copie después el archivo.</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no está</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Puede que se haya movido o cambiado de nombre.</translation>
    </message>
    <message>
        <source>%1 is this desk itself</source>
        <translation>%1 es esta misma mesa</translation>
    </message>
    <message>
        <source>Choose a backup of it.</source>
        <translation>Elija una copia de ella.</translation>
    </message>
    <message>
        <source>%1 is no backup of a desk</source>
        <translation>%1 no es la copia de una mesa</translation>
    </message>
    <message>
        <source>The desk is as it was.</source>
        <translation>La mesa está como estaba.</translation>
    </message>
    <message>
        <source>%1 is no complete export of a desk</source>
        <translation>%1 no es una exportación completa de una mesa</translation>
    </message>
    <message>
        <source>%1 was made by a newer Earshot</source>
        <translation>%1 es de un Earshot más nuevo</translation>
    </message>
    <message>
        <source>Restore it with that one. The desk is as it was.</source>
        <translation>Restáurelo con aquel. La mesa está como estaba.</translation>
    </message>
    <message>
        <source>%1 is not whole</source>
        <translation>%1 no está completo</translation>
    </message>
    <message>
        <source>The desk is as it was. What was found: %1</source>
        <translation>La mesa está como estaba. Se encontró: %1</translation>
    </message>
    <message>
        <source>There is already something on this desk</source>
        <translation>Ya hay algo en esta mesa</translation>
    </message>
    <message>
        <source>An export comes into a new desk only.</source>
        <translation>Una exportación solo entra en una mesa nueva.</translation>
    </message>
    <message>
        <source>The desk&apos;s server does not answer</source>
        <translation>El servidor de la mesa no responde</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it is back.</source>
        <translation>No se cambió nada. Inténtelo de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>The desk&apos;s server broke off at the very end</source>
        <translation>El servidor de la mesa se cortó al final</translation>
    </message>
    <message>
        <source>Look at the desk when it is back: it may be restored. What was on it before is in %1.</source>
        <translation>Mire la mesa cuando vuelva: puede estar restaurada. Lo que había antes está en %1.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>where some keys count</comment>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>where some keys count</comment>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Save or send what was written</source>
        <translation>Guardar o enviar lo escrito</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Volver o cerrar</translation>
    </message>
    <message>
        <source>Close a ticket&apos;s or report&apos;s window</source>
        <translation>Cerrar la ventana de un ticket o informe</translation>
    </message>
    <message>
        <source>Ask a report again</source>
        <translation>Preguntar de nuevo un informe</translation>
    </message>
    <message>
        <source>move, choose or write</source>
        <translation>mover, elegir o escribir</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
</context>
<context>
    <name>LineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>There is no server of that name</source>
        <translation>No hay ningún servidor con ese nombre</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede alcanzar el servidor</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The line to the server breaks</source>
        <translation>La conexión con el servidor se corta</translation>
    </message>
    <message>
        <source>The server does not encrypt</source>
        <translation>El servidor no cifra</translation>
    </message>
    <message>
        <source>The server has the certificate of another one</source>
        <translation>El servidor tiene el certificado de otro</translation>
    </message>
    <message>
        <source>Nobody known here vouches for the server</source>
        <translation>Nadie conocido aquí responde por el servidor</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today</source>
        <translation>El certificado del servidor no es válido hoy</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not in order</source>
        <translation>El certificado del servidor no está en orden</translation>
    </message>
    <message>
        <source>The server does not take the user name or the password</source>
        <translation>El servidor no acepta el usuario o la contraseña</translation>
    </message>
    <message>
        <source>The server says: not now</source>
        <translation>El servidor dice: ahora no</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>El servidor lo rechaza</translation>
    </message>
    <message>
        <source>This is another kind of server</source>
        <translation>Es otro tipo de servidor</translation>
    </message>
    <message>
        <source>The password is not on this computer</source>
        <translation>La contraseña no está en este equipo</translation>
    </message>
    <message>
        <source>The mailbox has no such folder</source>
        <translation>El buzón no tiene esa carpeta</translation>
    </message>
    <message>
        <source>Look at how its name is spelled.</source>
        <translation>Revise cómo está escrito.</translation>
    </message>
    <message>
        <source>Look at the port; a firewall may stand before it.</source>
        <translation>Revise el puerto; puede que haya un cortafuegos.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>No password is sent without encryption. Try the other kind, with its port.</source>
        <translation>Sin cifrado no se envía ninguna contraseña. Pruebe el otro tipo, con su puerto.</translation>
    </message>
    <message>
        <source>No password was sent. Use the name the provider gives for it.</source>
        <translation>No se envió ninguna contraseña. Use el nombre que da el proveedor.</translation>
    </message>
    <message>
        <source>No password was sent. If the server is your own, you can trust its certificate.</source>
        <translation>No se envió ninguna contraseña. Si el servidor es suyo, puede confiar en su certificado.</translation>
    </message>
    <message>
        <source>No password was sent. Look at the clock of this computer, or tell the provider.</source>
        <translation>No se envió ninguna contraseña. Mire el reloj de este equipo o avise al proveedor.</translation>
    </message>
    <message>
        <source>No password was sent. Tell whoever runs the server.</source>
        <translation>No se envió ninguna contraseña. Avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Some providers want a password made for mail programs, or a sign-in in the browser.</source>
        <translation>Algunos proveedores piden una contraseña para programas de correo o iniciar sesión en el navegador.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server what it says.</source>
        <translation>Diga a quien administra el servidor lo que dice.</translation>
    </message>
    <message>
        <source>Look at the port.</source>
        <translation>Revise el puerto.</translation>
    </message>
    <message>
        <source>Type it once more; it is kept in the keychain of this computer.</source>
        <translation>Escríbala una vez más; se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Look at how it is spelled; INBOX is always there.</source>
        <translation>Revise cómo está escrita; INBOX siempre existe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a server: what to do about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>what is wrong, a moment</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Fine, %1</source>
        <comment>the moment of the last success</comment>
        <translation>Bien, %1</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>The sign-in in the browser counts no more</source>
        <translation>La sesión iniciada en el navegador ya no vale</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicia sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A desktop service desk with the customer&apos;s voice one click away.</source>
        <translation>Una mesa de servicio con la voz del cliente a un clic.</translation>
    </message>
    <message>
        <source>The desk to open: a file, or postgresql://…. It is made if it is missing.</source>
        <translation>La mesa que se abre: un archivo o postgresql://…. Si falta, se crea.</translation>
    </message>
    <message>
        <source>A desk with sample mail to play with.</source>
        <translation>Una mesa con correo de ejemplo para probar.</translation>
    </message>
    <message>
        <source>Keeps every file of this seat under DIR.</source>
        <translation>Guarda todos los archivos de este puesto en DIR.</translation>
    </message>
    <message>
        <source>Who sits here.</source>
        <translation>Quién está en este puesto.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>Prints how long it took until the list was painted, and quits.</source>
        <translation>Escribe cuánto tardó en pintarse la lista y termina.</translation>
    </message>
    <message>
        <source>Plays the steps in FILE, prints their times, and quits.</source>
        <translation>Ejecuta los pasos de FILE, escribe sus tiempos y termina.</translation>
    </message>
    <message numerus="yes">
        <source>This is a desk to play with: %Ln tickets</source>
        <translation>
            <numerusform>Una mesa para probar: %Ln ticket</numerusform>
            <numerusform>Una mesa para probar: %Ln tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not &quot;%1&quot;.</source>
        <translation>--theme es light, dark o system, no «%1».</translation>
    </message>
    <message>
        <source>Earshot has this desk open already, but does not answer.</source>
        <translation>Earshot ya tiene abierta esta mesa, pero no responde.</translation>
    </message>
    <message>
        <source>This desk cannot be opened</source>
        <translation>No se puede abrir esta mesa</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was changed.</source>
        <translation>%1: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>en, de, es or system, for this start.</source>
        <translation>en, de, es o system, para este inicio.</translation>
    </message>
    <message>
        <source>--language is en, de, es or system, not &quot;%1&quot;.</source>
        <translation>--language es en, de, es o system, no «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are kept on this computer and go in when it is back.</source>
        <translation>
            <numerusform>%Ln mensaje queda en este equipo y entra cuando vuelva.</numerusform>
            <numerusform>%Ln mensajes quedan en este equipo y entran cuando vuelva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>earshot://ticket/123 opens that ticket, earshot://customer/ADDRESS that customer, a view&apos;s link its view; mailto:ADDRESS begins a mail.</source>
        <translation>earshot://ticket/123 abre ese ticket, earshot://customer/DIRECCIÓN ese cliente, el enlace de una vista su vista; mailto:DIRECCIÓN empieza un correo.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Mesa</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>T&amp;icket</source>
        <translation>T&amp;icket</translation>
    </message>
    <message>
        <source>&amp;Talk</source>
        <translation>&amp;Hablar</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Info&amp;rmes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Last changed first</source>
        <translation>Lo último cambiado primero</translation>
    </message>
    <message>
        <source>Longest unchanged first</source>
        <translation>Lo más antiguo sin cambios primero</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Lo que más espera primero</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Lo que vence primero</translation>
    </message>
    <message>
        <source>Lowest number first</source>
        <translation>Número menor primero</translation>
    </message>
    <message>
        <source>Highest number first</source>
        <translation>Número mayor primero</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Por asunto</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A quote is opened and never closed</source>
        <translation>Se abren comillas y nunca se cierran</translation>
    </message>
    <message>
        <source>There is no name, address or number</source>
        <translation>No hay nombre, dirección ni número</translation>
    </message>
    <message>
        <source>“%1” is no mail address</source>
        <translation>«%1» no es una dirección de correo</translation>
    </message>
    <message>
        <source>“%1” is no number that can be dialled</source>
        <translation>«%1» no es un número que se pueda marcar</translation>
    </message>
    <message>
        <source>“%1” is no language</source>
        <translation>«%1» no es un idioma</translation>
    </message>
    <message>
        <source>“%1” is no time zone</source>
        <translation>«%1» no es una zona horaria</translation>
    </message>
    <message>
        <source>“%1” is no way to be reached</source>
        <translation>«%1» no es una forma de contacto</translation>
    </message>
    <message>
        <source>%1 belongs to several customers; merge them first</source>
        <translation>%1 pertenece a varios clientes; fusiónelos antes</translation>
    </message>
    <message>
        <source>Somebody of another name has the number %1, too</source>
        <translation>Alguien con otro nombre también tiene el número %1</translation>
    </message>
    <message>
        <source>%1 stays “%2”; the file says “%3”</source>
        <comment>a field, what is known, what was read</comment>
        <translation>%1 sigue siendo «%2»; el archivo dice «%3»</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>a column of a file</comment>
        <translation>No se lee</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>How they like to be reached</source>
        <translation>Prefiere contacto</translation>
    </message>
    <message>
        <source>Hours to be reached</source>
        <translation>Horario de contacto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags, into the notes</source>
        <translation>Etiquetas, a las notas</translation>
    </message>
    <message>
        <source>Earshot&apos;s own mark</source>
        <translation>Marca propia de Earshot</translation>
    </message>
    <message>
        <source>Would be new</source>
        <translation>Sería nueva</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Would be completed</source>
        <translation>Se completaría</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocida</translation>
    </message>
    <message>
        <source>Would be left out</source>
        <translation>Se omitiría</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Adds: %1</source>
        <translation>Añade: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between remarks</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no está</translation>
    </message>
    <message>
        <source>It may have been moved. Choose it again.</source>
        <translation>Puede que se haya movido. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>Look at its permissions, or copy it elsewhere.</source>
        <translation>Mire sus permisos o cópielo en otro lugar.</translation>
    </message>
    <message>
        <source>There is nobody in %1</source>
        <translation>No hay nadie en %1</translation>
    </message>
    <message>
        <source>Look whether it is the right file.</source>
        <translation>Compruebe si es el archivo correcto.</translation>
    </message>
    <message>
        <source>%1 is neither CSV nor vCard</source>
        <translation>%1 no es ni CSV ni vCard</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, and save it as CSV there.</source>
        <translation>Ábralo en el programa del que viene y guárdelo allí como CSV.</translation>
    </message>
    <message>
        <source>1 would be new</source>
        <translation>1 sería nueva</translation>
    </message>
    <message>
        <source>%1 would be new</source>
        <translation>%1 serían nuevas</translation>
    </message>
    <message>
        <source>1 would be completed</source>
        <translation>1 se completaría</translation>
    </message>
    <message>
        <source>%1 would be completed</source>
        <translation>%1 se completarían</translation>
    </message>
    <message>
        <source>1 is new</source>
        <translation>1 es nueva</translation>
    </message>
    <message>
        <source>%1 are new</source>
        <translation>%1 son nuevas</translation>
    </message>
    <message>
        <source>1 was completed</source>
        <translation>1 se completó</translation>
    </message>
    <message>
        <source>%1 were completed</source>
        <translation>%1 se completaron</translation>
    </message>
    <message>
        <source>1 was known already</source>
        <translation>1 ya se conocía</translation>
    </message>
    <message>
        <source>%1 were known already</source>
        <translation>%1 ya se conocían</translation>
    </message>
    <message>
        <source>1 would be left out</source>
        <translation>1 se omitiría</translation>
    </message>
    <message>
        <source>%1 would be left out</source>
        <translation>%1 se omitirían</translation>
    </message>
    <message>
        <source>1 was left out</source>
        <translation>1 se omitió</translation>
    </message>
    <message>
        <source>%1 were left out</source>
        <translation>%1 se omitieron</translation>
    </message>
    <message>
        <source>1 person read</source>
        <translation>1 persona leída</translation>
    </message>
    <message>
        <source>%1 people read</source>
        <translation>%1 personas leídas</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Of 1 something is known otherwise; what is known stays.</source>
        <translation>De 1 se conoce algo distinto; lo conocido se queda.</translation>
    </message>
    <message>
        <source>Of %1 something is known otherwise; what is known stays.</source>
        <translation>De %1 se conoce algo distinto; lo conocido se queda.</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Solo se muestran las primeras %1.</translation>
    </message>
    <message>
        <source>Stopped before the end of the file. Nothing was changed.</source>
        <translation>Detenido antes del final del archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped. Who came in stays; Undo takes them away again.</source>
        <translation>Detenido. Quienes ya entraron se quedan; Deshacer los vuelve a quitar.</translation>
    </message>
    <message>
        <source>same number %1</source>
        <translation>mismo número %1</translation>
    </message>
    <message>
        <source>same mailbox %1</source>
        <translation>mismo buzón %1</translation>
    </message>
    <message>
        <source>same name in the same organisation</source>
        <translation>mismo nombre en la misma organización</translation>
    </message>
    <message>
        <source>same name, both with mail at %1</source>
        <translation>mismo nombre, ambos con correo en %1</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Almost sure</source>
        <translation>Casi seguro</translation>
    </message>
    <message>
        <source>“%1” is an emergency number and nobody&apos;s own</source>
        <translation>«%1» es un número de emergencia y no es de nadie</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 es una carpeta</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Elija un archivo que esté en ella.</translation>
    </message>
    <message>
        <source>This is a group of people, not a person</source>
        <translation>Es un grupo, no una persona</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column; look at the separators in that line</source>
        <translation>«%1» está después de la última columna; revise los separadores de esa línea</translation>
    </message>
    <message>
        <source>Of 1 something could not be read; the table says what.</source>
        <translation>De 1 persona no se pudo leer algo; la tabla dice qué.</translation>
    </message>
    <message>
        <source>Of %1 something could not be read; the table says what.</source>
        <translation>De %1 personas no se pudo leer algo; la tabla dice qué.</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>from the signature of %1</source>
        <translation>de la firma del %1</translation>
    </message>
    <message>
        <source>from the visiting card of %1</source>
        <translation>de la tarjeta del %1</translation>
    </message>
    <message>
        <source>from the voicemail of %1</source>
        <translation>del mensaje de voz del %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>contactado %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>from the mail of %1</source>
        <translation>del correo (%1)</translation>
    </message>
    <message>
        <source>by mail of %1</source>
        <comment>who said so</comment>
        <translation>por correo del %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no se ha preguntado</translation>
    </message>
    <message>
        <source>Asked on %1, no answer yet</source>
        <comment>a day</comment>
        <translation>Preguntado: %1, aún sin respuesta</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two ways to be reached</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>phone</source>
        <comment>a telephone number that is neither mobile nor direct</comment>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>a telephone number</comment>
        <translation>móvil</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>a telephone number that goes past the exchange</comment>
        <translation>directo</translation>
    </message>
    <message>
        <source>office</source>
        <comment>a telephone number</comment>
        <translation>oficina</translation>
    </message>
    <message>
        <source>home</source>
        <comment>a telephone number</comment>
        <translation>casa</translation>
    </message>
    <message>
        <source>Asked on %1. They wrote since, in their own words</source>
        <comment>a day</comment>
        <translation>Preguntado: %1. Desde entonces ha escrito con sus palabras</translation>
    </message>
</context>
<context>
    <name>PickOne</name>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing matches that</source>
        <translation>Nada coincide con eso</translation>
    </message>
</context>
<context>
    <name>PickTicket</name>
    <message>
        <source>%1 · %2</source>
        <comment>a ticket, its customer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Number or words of the ticket</source>
        <translation>Número o palabras del ticket</translation>
    </message>
    <message>
        <source>12, or printer in the ward</source>
        <translation>12, o impresora de la planta</translation>
    </message>
</context>
<context>
    <name>PutAway</name>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>This ticket is in spam</source>
        <translation>Este ticket está en spam</translation>
    </message>
    <message>
        <source>This ticket is in the trash</source>
        <translation>Este ticket está en la papelera</translation>
    </message>
    <message>
        <source>It stands on no list and counts in no report.</source>
        <translation>No aparece en ninguna lista ni cuenta en ningún informe.</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>As the customer will see it</source>
        <translation>Como lo verá el cliente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>With formats</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Como texto simple</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no mail to show yet</source>
        <translation>Todavía no hay correo que mostrar</translation>
    </message>
    <message>
        <source>It needs somebody to go to, and a queue with an address to come from.</source>
        <translation>Necesita alguien a quien ir, y una cola con una dirección de la que venir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people a mail goes to</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>As they will see it</source>
        <comment>those a mail is sent on to</comment>
        <translation>Como lo verán</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparado con %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1. As of %2.</source>
        <translation>%1. A fecha de %2.</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>%1 (median)</source>
        <translation>%1 (mediana)</translation>
    </message>
    <message>
        <source>Call or mail alone</source>
        <translation>Con llamada o solo correo</translation>
    </message>
    <message>
        <source>Calls and call-backs</source>
        <translation>Llamadas y devoluciones</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Mails per thread (median)</source>
        <translation>Correos por conversación (mediana)</translation>
    </message>
    <message>
        <source>Days until solved (median)</source>
        <translation>Días hasta resolver (mediana)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Talk time of a call (median, scale in minutes)</source>
        <translation>Tiempo hablado por llamada (mediana, escala en minutos)</translation>
    </message>
    <message>
        <source>Open tickets now</source>
        <translation>Tickets abiertos ahora</translation>
    </message>
    <message>
        <source>Tickets of today</source>
        <translation>Tickets de hoy</translation>
    </message>
    <message>
        <source>Ended with a call</source>
        <translation>Terminó con una llamada</translation>
    </message>
    <message>
        <source>Mail alone</source>
        <translation>Solo correo</translation>
    </message>
    <message>
        <source>%1 mails, %2 days</source>
        <translation>%1 correos, %2 días</translation>
    </message>
    <message>
        <source>Voice: calls and call-backs</source>
        <translation>Voz: llamadas y devoluciones</translation>
    </message>
    <message>
        <source>It shows how much was called, not how well. Calls with an unknown outcome are counted as calls.</source>
        <translation>Muestra cuánto se llamó, no lo bien que se hizo. Las llamadas de resultado desconocido cuentan como llamadas.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Waiting for us</source>
        <translation>Nos esperan</translation>
    </message>
    <message>
        <source>Open tickets whose customer waits for our answer.</source>
        <translation>Tickets abiertos cuyo cliente espera nuestra respuesta.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Open tickets that nobody has taken yet.</source>
        <translation>Tickets abiertos que nadie ha tomado todavía.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Open tickets that were due before now.</source>
        <translation>Tickets abiertos que ya vencieron.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vencen hoy</translation>
    </message>
    <message>
        <source>Open tickets that are due later today.</source>
        <translation>Tickets abiertos que vencen hoy más tarde.</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>Llamadas por devolver</translation>
    </message>
    <message>
        <source>Call-backs that are to be made now, and were not made yet.</source>
        <translation>Llamadas que toca devolver ahora y aún no se hicieron.</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Inbound calls nobody answered and nobody has looked after, of any day.</source>
        <translation>Llamadas entrantes que nadie contestó ni atendió, de cualquier día.</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Compromisos que vencen</translation>
    </message>
    <message>
        <source>Promises made in a call that are due today or before, neither kept nor not.</source>
        <translation>Compromisos hechos en una llamada que vencen hoy o antes, ni cumplidos ni incumplidos.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Tickets that came on this day.</source>
        <translation>Tickets que llegaron este día.</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>Tickets solved on this day and not opened again.</source>
        <translation>Tickets resueltos este día y no abiertos de nuevo.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls that began on this day and are over, in both directions.</source>
        <translation>Llamadas que empezaron este día y terminaron, en ambas direcciones.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Contactados</translation>
    </message>
    <message>
        <source>Calls of this day in which the customer was spoken to.</source>
        <translation>Llamadas de este día en las que se habló con el cliente.</translation>
    </message>
    <message>
        <source>Calls out</source>
        <translation>Llamadas salientes</translation>
    </message>
    <message>
        <source>Calls we made, whatever came of them.</source>
        <translation>Llamadas que hicimos, con cualquier resultado.</translation>
    </message>
    <message>
        <source>Calls in</source>
        <translation>Llamadas entrantes</translation>
    </message>
    <message>
        <source>Calls from customers, the missed ones too.</source>
        <translation>Llamadas de clientes, también las perdidas.</translation>
    </message>
    <message>
        <source>Calls of both directions in which the customer was spoken to.</source>
        <translation>Llamadas de ambas direcciones en las que se habló con el cliente.</translation>
    </message>
    <message>
        <source>Talked: n</source>
        <translation>Hablado: n</translation>
    </message>
    <message>
        <source>Calls in which somebody talked, an answering machine too.</source>
        <translation>Llamadas en las que alguien habló, también un contestador.</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Tiempo hablado</translation>
    </message>
    <message>
        <source>Time talked in all calls together, in hours, minutes and seconds.</source>
        <translation>Tiempo hablado en todas las llamadas, en horas, minutos y segundos.</translation>
    </message>
    <message>
        <source>Talk, median</source>
        <translation>Tiempo hablado, mediana</translation>
    </message>
    <message>
        <source>Half of the calls in which somebody talked were shorter, half longer.</source>
        <translation>La mitad de las llamadas en las que alguien habló fue más corta, la otra mitad más larga.</translation>
    </message>
    <message>
        <source>Rang: n</source>
        <translation>Sonó: n</translation>
    </message>
    <message>
        <source>Calls whose ringing we saw; what another phone dialled is not among them.</source>
        <translation>Llamadas cuyo timbre vimos; lo que marcó otro teléfono no está entre ellas.</translation>
    </message>
    <message>
        <source>Ringing, median</source>
        <translation>Timbre, mediana</translation>
    </message>
    <message>
        <source>Half of the calls whose ringing we saw rang shorter, half longer.</source>
        <translation>La mitad de las llamadas cuyo timbre vimos sonó menos, la otra mitad más.</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Call-backs promised for the period; cancelled ones are left out.</source>
        <translation>Llamadas que se prometió devolver en el período, sin las canceladas.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplidas</translation>
    </message>
    <message>
        <source>Call-backs promised for the period that were made.</source>
        <translation>Llamadas prometidas para el período que se hicieron.</translation>
    </message>
    <message>
        <source>Call-backs kept</source>
        <translation>Llamadas devueltas</translation>
    </message>
    <message>
        <source>Mail alone: n</source>
        <translation>Solo correo: n</translation>
    </message>
    <message>
        <source>Solved tickets with at least two mails, on which no call reached the customer and no visit, chat or letter was.</source>
        <translation>Tickets resueltos con al menos dos correos en los que ninguna llamada llegó al cliente y no hubo visita, chat ni carta.</translation>
    </message>
    <message>
        <source>mails</source>
        <translation>correos</translation>
    </message>
    <message>
        <source>Mail alone: mails until the ticket was solved, median.</source>
        <translation>Solo correo: correos hasta resolver, mediana.</translation>
    </message>
    <message>
        <source>Mail alone: mails</source>
        <translation>Solo correo: correos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Mail alone: days from the first contact until solved, median.</source>
        <translation>Solo correo: días desde el primer contacto hasta resolver, mediana.</translation>
    </message>
    <message>
        <source>Mail alone: days</source>
        <translation>Solo correo: días</translation>
    </message>
    <message>
        <source>With a call: n</source>
        <translation>Con llamada: n</translation>
    </message>
    <message>
        <source>Solved tickets with at least two mails, in which a call reached the customer and at most one mail of each side followed.</source>
        <translation>Tickets resueltos con al menos dos correos en los que una llamada llegó al cliente y después hubo como mucho un correo de cada parte.</translation>
    </message>
    <message>
        <source>Ended with a call: mails until the ticket was solved, median.</source>
        <translation>Terminó con una llamada: correos hasta resolver, mediana.</translation>
    </message>
    <message>
        <source>With a call: mails</source>
        <translation>Con llamada: correos</translation>
    </message>
    <message>
        <source>Ended with a call: days from the first contact until solved, median.</source>
        <translation>Terminó con una llamada: días desde el primer contacto hasta resolver, mediana.</translation>
    </message>
    <message>
        <source>With a call: days</source>
        <translation>Con llamada: días</translation>
    </message>
    <message>
        <source>Fewer mails</source>
        <translation>Menos correos</translation>
    </message>
    <message>
        <source>By how many mails the median is smaller where it ended with a call.</source>
        <translation>Cuántos correos menos tiene la mediana cuando terminó con una llamada.</translation>
    </message>
    <message>
        <source>Today: what waits, and what was done</source>
        <translation>Hoy: lo que espera y lo que se hizo</translation>
    </message>
    <message>
        <source>Voice: threads that ended with a call, against mail alone</source>
        <translation>Voz: conversaciones que terminaron con una llamada frente a las de solo correo</translation>
    </message>
    <message>
        <source>Open work as it stands now; what came, was solved and was called since midnight. Late and due are measured by the ticket&apos;s due time. A call counts once it is over.</source>
        <translation>El trabajo abierto tal como está ahora; lo que llegó, se resolvió y se llamó desde medianoche. El retraso y el vencimiento se miden por el plazo del ticket. Una llamada cuenta cuando ha terminado.</translation>
    </message>
    <message>
        <source>Both end at the same time of day.</source>
        <translation>Ambos terminan a la misma hora del día.</translation>
    </message>
    <message>
        <source>What waits, is due, late or unassigned is known as it stands now, and compared with nothing.</source>
        <translation>Lo que espera, vence, va con retraso o está sin asignar se conoce como está ahora y no se compara con nada.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>It shows where help is needed now, not who works well. A ticket can stand in several columns.</source>
        <translation>Muestra dónde hace falta ayuda ahora, no quién trabaja bien. Un ticket puede estar en varias columnas.</translation>
    </message>
    <message>
        <source>It compares, it does not prove. Harder problems may be mailed for longer before somebody calls. A thread in which more mail or a visit followed the call is in neither group. Calls with an unknown outcome are counted as calls, and end no thread.</source>
        <translation>Compara, no demuestra. Los problemas más difíciles pueden tener más correos antes de que alguien llame. Una conversación con más correo o una visita después de la llamada no está en ningún grupo. Las llamadas con resultado desconocido cuentan como llamadas y no terminan ninguna conversación.</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>muy pocos casos</translation>
    </message>
    <message>
        <source>year before</source>
        <translation>año anterior</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>día anterior</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>período anterior</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>este período</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Todas las semanas</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Todos los meses</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Sin cola</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta las %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>%1 ticket</source>
        <translation>%1 ticket</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 tickets</translation>
    </message>
    <message>
        <source>%1 call</source>
        <translation>%1 llamada</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 llamadas</translation>
    </message>
    <message>
        <source>%1 call-back</source>
        <translation>%1 llamada por devolver</translation>
    </message>
    <message>
        <source>%1 call-backs</source>
        <translation>%1 llamadas por devolver</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a whole date, in QDate&apos;s letters</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>a day of the month, in QDate&apos;s letters</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year, in QDate&apos;s letters</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Each week has fewer than %1 solved tickets of a kind: too few to compare. All weeks together are above.</source>
        <translation>Cada semana tiene menos de %1 tickets resueltos de un tipo: muy pocos para comparar. Todas las semanas juntas están arriba.</translation>
    </message>
    <message>
        <source>Each month has fewer than %1 solved tickets of a kind: too few to compare. All months together are above.</source>
        <translation>Cada mes tiene menos de %1 tickets resueltos de un tipo: muy pocos para comparar. Todos los meses juntos están arriba.</translation>
    </message>
    <message>
        <source>Each queue has fewer than %1 solved tickets of a kind: too few to compare. All queues together are above.</source>
        <translation>Cada cola tiene menos de %1 tickets resueltos de un tipo: muy pocos para comparar. Todas las colas juntas están arriba.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day and its month, short, in QDate&apos;s letters</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a month, short, in QDate&apos;s letters</comment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>a year, in QDate&apos;s letters</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>Tickets solved in the period with at least two mails. “Ended with a call”: mail came first, then a call reached the customer, and at most one mail of each side followed, such as our summary and their thanks. “Mail alone”: no call reached the customer, and there was no visit, chat or letter.</source>
        <translation>Tickets resueltos en el período con al menos dos correos. «Terminó con una llamada»: primero hubo correo, después una llamada llegó al cliente y siguió como mucho un correo de cada parte, como nuestro resumen y su agradecimiento. «Solo correo»: ninguna llamada llegó al cliente y no hubo visita, chat ni carta.</translation>
    </message>
    <message>
        <source>Calls count by the day they began, in both directions, whatever came of them; call-backs by the day they were promised for.</source>
        <translation>Las llamadas cuentan en el día en que empezaron, en ambos sentidos y con cualquier resultado; las devoluciones, en el día prometido.</translation>
    </message>
    <message>
        <source>Each figure is compared with the same one of the %1: %2.</source>
        <translation>Cada cifra se compara con la misma de: %1, %2.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, in QDate&apos;s letters</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date of another year, in QDate&apos;s letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: today 11:55</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a whole date, in QDate&apos;s letters</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>by how long</comment>
        <translation>retraso %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>at a time or on a day</comment>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>call now</source>
        <translation>llamar ahora</translation>
    </message>
    <message>
        <source>call at %1</source>
        <translation>llamar a las %1</translation>
    </message>
    <message>
        <source>with customer</source>
        <translation>con el cliente</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <comment>the minutes have two digits</comment>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1 d</translation>
    </message>
    <message>
        <source>%L1 d %L2 h</source>
        <translation>%L1 d %L2 h</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>It finds: %1</source>
        <translation>Encuentra: %1</translation>
    </message>
    <message>
        <source>Everybody on the desk sees it</source>
        <translation>Todos en la mesa la ven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>there is nothing to take back</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>no hay nada que rehacer</translation>
    </message>
    <message>
        <source>the ticket is not in spam or trash</source>
        <translation>el ticket no está en spam ni en la papelera</translation>
    </message>
    <message>
        <source>go to one of several messages in the conversation first</source>
        <translation>vaya primero a uno de varios mensajes de la conversación</translation>
    </message>
    <message>
        <source>go to a message in the conversation first</source>
        <translation>vaya primero a un mensaje de la conversación</translation>
    </message>
    <message>
        <source>no customer is shown</source>
        <translation>no se muestra ningún cliente</translation>
    </message>
    <message>
        <source>there is no call</source>
        <translation>no hay ninguna llamada</translation>
    </message>
    <message>
        <source>there is no call to save</source>
        <translation>no hay ninguna llamada que guardar</translation>
    </message>
    <message>
        <source>hang up first: one call at a time</source>
        <translation>cuelgue primero: una llamada cada vez</translation>
    </message>
    <message>
        <source>no call-back is due</source>
        <translation>no hay llamadas por devolver</translation>
    </message>
    <message>
        <source>choose the ticket of a customer first</source>
        <translation>elija primero el ticket de un cliente</translation>
    </message>
    <message>
        <source>choose a ticket first</source>
        <translation>elija primero un ticket</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>ahora no es posible</translation>
    </message>
    <message>
        <source>search for something first</source>
        <translation>busque algo primero</translation>
    </message>
    <message>
        <source>choose a saved view first</source>
        <translation>elija primero una vista guardada</translation>
    </message>
    <message>
        <source>nobody is being called whose answer would have to be noted</source>
        <translation>no se está llamando a nadie cuya respuesta haya que anotar</translation>
    </message>
    <message>
        <source>there is no mail here to send on</source>
        <translation>aquí no hay ningún correo que reenviar</translation>
    </message>
    <message>
        <source>go to a mail of ours in the conversation first</source>
        <translation>vaya primero a un correo nuestro de la conversación</translation>
    </message>
    <message>
        <source>nobody calls</source>
        <translation>nadie llama</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Prioridad normal</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>mood</comment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>En calma</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Con inquietud</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>Con disgusto</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Con enfado</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <comment>status</comment>
        <translation>Esperando al cliente</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>status</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>status</comment>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status</comment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <comment>status</comment>
        <translation>Esperándonos</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>noun, a channel</comment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>noun, a channel</comment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>noun, a channel</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>noun, a channel</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>por chat</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>by voicemail</source>
        <translation>por mensaje de voz</translation>
    </message>
    <message>
        <source>among ourselves</source>
        <translation>entre nosotros</translation>
    </message>
    <message>
        <source>Opened the ticket</source>
        <translation>Abrió el ticket</translation>
    </message>
    <message>
        <source>Changed the owner</source>
        <translation>Cambió el responsable</translation>
    </message>
    <message>
        <source>Changed the status</source>
        <translation>Cambió el estado</translation>
    </message>
    <message>
        <source>Changed the priority</source>
        <translation>Cambió la prioridad</translation>
    </message>
    <message>
        <source>Moved to another queue</source>
        <translation>Movido a otra cola</translation>
    </message>
    <message>
        <source>Changed the tags</source>
        <translation>Cambió las etiquetas</translation>
    </message>
    <message>
        <source>Edited the ticket</source>
        <translation>Editó el ticket</translation>
    </message>
    <message>
        <source>Edited the customer</source>
        <translation>Editó el cliente</translation>
    </message>
    <message>
        <source>Filed a call</source>
        <translation>Archivó una llamada</translation>
    </message>
    <message>
        <source>Wrote an internal note</source>
        <translation>Escribió una nota interna</translation>
    </message>
    <message>
        <source>Promised to call back</source>
        <translation>Prometió devolver la llamada</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Took a change back</source>
        <translation>Deshizo un cambio</translation>
    </message>
    <message>
        <source>Did it again</source>
        <translation>Lo rehízo</translation>
    </message>
    <message>
        <source>Changed several tickets</source>
        <translation>Cambió varios tickets</translation>
    </message>
    <message>
        <source>Merged two tickets</source>
        <translation>Fusionó dos tickets</translation>
    </message>
    <message>
        <source>Split a message off</source>
        <translation>Separó un mensaje</translation>
    </message>
    <message>
        <source>Moved a message</source>
        <translation>Movió un mensaje</translation>
    </message>
    <message>
        <source>Changed the links</source>
        <translation>Cambió los vínculos</translation>
    </message>
    <message>
        <source>Changed the followers</source>
        <translation>Cambió los seguidores</translation>
    </message>
    <message>
        <source>Put the ticket away or back</source>
        <translation>Apartó el ticket o lo devolvió</translation>
    </message>
    <message>
        <source>Merged two customers</source>
        <translation>Fusionó dos clientes</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to, two hours or two days</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a fact and what happens next</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Somebody may have removed or merged it.</source>
        <translation>Puede que alguien lo haya quitado o fusionado.</translation>
    </message>
    <message>
        <source>A colleague changed this meanwhile</source>
        <translation>Alguien del equipo lo cambió mientras tanto</translation>
    </message>
    <message>
        <source>You see it as it is now. What you typed is kept; save it again if it still fits.</source>
        <translation>Lo ve como está ahora. Lo que escribió se conserva; guárdelo otra vez si todavía encaja.</translation>
    </message>
    <message>
        <source>The desk was too busy to save this</source>
        <translation>La mesa estaba demasiado ocupada para guardarlo</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation>No se cambió nada. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The desk&apos;s server does not answer</source>
        <translation>El servidor de la mesa no responde</translation>
    </message>
    <message>
        <source>This is not allowed here</source>
        <translation>Esto no está permitido aquí</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Esto no se pudo hacer</translation>
    </message>
    <message>
        <source>Nothing was changed. The log says what went wrong.</source>
        <translation>No se cambió nada. El registro dice qué falló.</translation>
    </message>
    <message>
        <source>No program on this computer takes telephone numbers</source>
        <translation>Ningún programa de este equipo acepta números de teléfono</translation>
    </message>
    <message>
        <source>Call from your own phone, or choose a program for “tel:” in the system&apos;s settings.</source>
        <translation>Llame con su propio teléfono o elija un programa para «tel:» en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>This computer hands telephone numbers to Earshot itself</source>
        <translation>Este equipo pasa los números de teléfono al propio Earshot</translation>
    </message>
    <message>
        <source>Call from your own phone, or choose another program for “tel:” in the system&apos;s settings.</source>
        <translation>Llame con su propio teléfono o elija otro programa para «tel:» en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>This is not a number one can dial</source>
        <translation>Este no es un número que se pueda marcar</translation>
    </message>
    <message>
        <source>Correct it, or choose another one.</source>
        <translation>Corríjalo o elija otro.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>outcome of a call</comment>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>outcome of a call</comment>
        <translation>Se habló</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>outcome of a call</comment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Left a message</source>
        <comment>outcome of a call</comment>
        <translation>Se dejó un mensaje</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>outcome of a call</comment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>outcome of a call</comment>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <comment>outcome of a call</comment>
        <translation>No quiso hablar</translation>
    </message>
    <message>
        <source>The call failed</source>
        <comment>outcome of a call</comment>
        <translation>La llamada falló</translation>
    </message>
    <message>
        <source>outcome not known yet</source>
        <comment>in a line that goes on</comment>
        <translation>resultado aún desconocido</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>in a line that goes on</comment>
        <translation>se habló</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>in a line that goes on</comment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>left a message</source>
        <comment>in a line that goes on</comment>
        <translation>se dejó un mensaje</translation>
    </message>
    <message>
        <source>busy</source>
        <comment>in a line that goes on</comment>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>wrong number</source>
        <comment>in a line that goes on</comment>
        <translation>número equivocado</translation>
    </message>
    <message>
        <source>did not want to talk</source>
        <comment>in a line that goes on</comment>
        <translation>no quiso hablar</translation>
    </message>
    <message>
        <source>the call failed</source>
        <comment>in a line that goes on</comment>
        <translation>la llamada falló</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>how a call ended</comment>
        <translation>contestada</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>how a call ended</comment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>busy</source>
        <comment>how a call ended</comment>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>declined</source>
        <comment>how a call ended</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>the number does not exist</source>
        <comment>how a call ended</comment>
        <translation>el número no existe</translation>
    </message>
    <message>
        <source>the phone cannot be reached</source>
        <comment>how a call ended</comment>
        <translation>no se puede llegar al teléfono</translation>
    </message>
    <message>
        <source>cancelled before the answer</source>
        <comment>how a call ended</comment>
        <translation>cancelada antes de la respuesta</translation>
    </message>
    <message>
        <source>the sound was lost</source>
        <comment>how a call ended</comment>
        <translation>se perdió el sonido</translation>
    </message>
    <message>
        <source>the telephone server was lost</source>
        <comment>how a call ended</comment>
        <translation>se perdió el servidor de telefonía</translation>
    </message>
    <message>
        <source>refused by the telephone server</source>
        <comment>how a call ended</comment>
        <translation>rechazada por el servidor de telefonía</translation>
    </message>
    <message>
        <source>cut off by this computer</source>
        <comment>how a call ended</comment>
        <translation>cortada por este equipo</translation>
    </message>
    <message>
        <source>handed over to another program</source>
        <comment>how a call ended</comment>
        <translation>pasada a otro programa</translation>
    </message>
    <message>
        <source>from an own phone</source>
        <comment>how a call was made</comment>
        <translation>con teléfono propio</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>Dialling</source>
        <comment>state of a call</comment>
        <translation>Marcando</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>state of a call</comment>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a call</comment>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of a call</comment>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a call</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>did they agree that it is solved</comment>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>did they agree that it is solved</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>did they agree that it is solved</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a promise</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a promise</comment>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>a promise</comment>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>To be made</source>
        <comment>a call-back</comment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a call-back</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a call-back</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation>Llamada perdida de %1</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 llamó</translation>
    </message>
    <message>
        <source>You called %1</source>
        <translation>Usted llamó a %1</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <comment>a colleague, the customer</comment>
        <translation>%1 llamó a %2</translation>
    </message>
    <message>
        <source>Dear {first name},

thank you for the talk. This is what we agreed:

%1

If I have got something wrong, please tell me.
</source>
        <translation>Hola, {nombre}:

Gracias por la conversación. Esto es lo que acordamos:

%1

Si entendí algo mal, dígamelo, por favor.
</translation>
    </message>
    <message>
        <source>In the outbox, not sent yet</source>
        <translation>En la bandeja de salida, aún sin enviar</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Se está enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Put off by the server, tried again later</source>
        <translation>Aplazado por el servidor, se intenta más tarde</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>May have gone: the line broke at the end</source>
        <translation>Puede que saliera: la línea se cortó al final</translation>
    </message>
    <message>
        <source>Parent of</source>
        <translation>Del que depende</translation>
    </message>
    <message>
        <source>Child of</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Has the duplicate</source>
        <translation>Tiene el duplicado</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplicado de</translation>
    </message>
    <message>
        <source>Cause of</source>
        <translation>Causa de</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Causado por</translation>
    </message>
    <message>
        <source>; there are %1</source>
        <translation>; hay %1</translation>
    </message>
    <message>
        <source>There is no operator “%1”. Put the word in quotes to look for it.</source>
        <translation>No existe el operador «%1». Ponga la palabra entre comillas para buscarla.</translation>
    </message>
    <message>
        <source>Add a word to look for; “%1” only leaves tickets out</source>
        <translation>Añada una palabra que buscar; «%1» solo excluye tickets</translation>
    </message>
    <message>
        <source>There is no status “%1” on this desk</source>
        <translation>No hay ningún estado «%1» en esta mesa</translation>
    </message>
    <message>
        <source>There is no queue “%1” on this desk</source>
        <translation>No hay ninguna cola «%1» en esta mesa</translation>
    </message>
    <message>
        <source>There is no agent “%1” on this desk</source>
        <translation>No hay nadie llamado «%1» en esta mesa</translation>
    </message>
    <message>
        <source>There is no tag “%1” on this desk</source>
        <translation>No hay ninguna etiqueta «%1» en esta mesa</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>quién lo escribió</translation>
    </message>
    <message>
        <source>whom it was written to</source>
        <translation>a quién se escribió</translation>
    </message>
    <message>
        <source>a word of the subject</source>
        <translation>una palabra del asunto</translation>
    </message>
    <message>
        <source>tickets with this tag</source>
        <translation>tickets con esta etiqueta</translation>
    </message>
    <message>
        <source>tickets of this queue</source>
        <translation>tickets de esta cola</translation>
    </message>
    <message>
        <source>whose tickets, “me” or “none”</source>
        <translation>de quién, «me» o «none»</translation>
    </message>
    <message>
        <source>your own tickets</source>
        <translation>sus propios tickets</translation>
    </message>
    <message>
        <source>tickets of nobody</source>
        <translation>tickets de nadie</translation>
    </message>
    <message>
        <source>new, open, pending …</source>
        <translation>new, open, pending …</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>con un adjunto</translation>
    </message>
    <message>
        <source>with a call</source>
        <translation>con una llamada</translation>
    </message>
    <message>
        <source>attachment or call</source>
        <translation>attachment o call</translation>
    </message>
    <message>
        <source>what was put into spam</source>
        <translation>lo que se puso en spam</translation>
    </message>
    <message>
        <source>what was put into the trash</source>
        <translation>lo que está en la papelera</translation>
    </message>
    <message>
        <source>changed on a day or later</source>
        <translation>cambiado en un día o después</translation>
    </message>
    <message>
        <source>Imported people</source>
        <translation>Importó personas</translation>
    </message>
    <message>
        <source>Said that two customers are not the same</source>
        <translation>Indicó que dos clientes no son el mismo</translation>
    </message>
    <message>
        <source>Saved a view</source>
        <translation>Guardó una vista</translation>
    </message>
    <message>
        <source>Changed a view</source>
        <translation>Cambió una vista</translation>
    </message>
    <message>
        <source>Deleted a view</source>
        <translation>Eliminó una vista</translation>
    </message>
    <message>
        <source>There is no operator “%1”. Write “%2”, or put the word in quotes to look for it.</source>
        <translation>No existe el operador «%1». Escriba «%2», o ponga la palabra entre comillas para buscarla.</translation>
    </message>
    <message>
        <source>Something has to follow “%1”: %2</source>
        <comment>an operator, what it finds</comment>
        <translation>Después de «%1» tiene que ir algo: %2</translation>
    </message>
    <message>
        <source>Write “has:attachment” or “has:call”</source>
        <translation>Escriba «has:attachment» o «has:call»</translation>
    </message>
    <message>
        <source>Changed the talking points</source>
        <translation>Puntos de conversación cambiados</translation>
    </message>
    <message>
        <source>Dear {first name},

this is what I have written down:

%1

If I have got something wrong, please tell me.
</source>
        <translation>Hola, {nombre}:

Esto es lo que he anotado:

%1

Si entendí algo mal, dígamelo, por favor.
</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a promise and when it is due</comment>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>before those hours</source>
        <translation>antes de esas horas</translation>
    </message>
    <message>
        <source>after those hours</source>
        <translation>después de esas horas</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-11-30, 2026-11 or 2026.</source>
        <translation>«%1» no es una fecha. Escríbala como 2026-11-30, 2026-11 o 2026.</translation>
    </message>
    <message>
        <source>changed before 2026-11-30, 2026-11 or 2026</source>
        <translation>cambiado antes de 2026-11-30, 2026-11 o 2026</translation>
    </message>
    <message>
        <source>Write “is:followed”, “is:spam” or “is:trash”</source>
        <translation>Escriba «is:followed», «is:spam» o «is:trash»</translation>
    </message>
    <message>
        <source>tickets you follow</source>
        <translation>tickets que sigue</translation>
    </message>
    <message>
        <source>followed, spam or trash</source>
        <translation>seguidos, spam o papelera</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>Mon–Fri: the days they like to be called</comment>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>Try again when the desk is back: nothing is done twice.</source>
        <translation>Inténtelo de nuevo cuando la mesa vuelva: nada se hace dos veces.</translation>
    </message>
    <message>
        <source>%1 does not get it: %2</source>
        <comment>an address, what the server said</comment>
        <translation>%1 no lo recibe: %2</translation>
    </message>
    <message>
        <source>A quote is not closed, so all that follows it is looked for as it stands. Close it behind the words that belong together.</source>
        <translation>Unas comillas no están cerradas, así que todo lo que sigue se busca tal cual. Ciérrelas detrás de las palabras que van juntas.</translation>
    </message>
    <message>
        <source>All words have to be there anyway: leave “AND” out, or put it in quotes if it is meant.</source>
        <translation>De todos modos deben estar todas las palabras: quite «AND» o póngalo entre comillas si es lo que busca.</translation>
    </message>
    <message>
        <source>Write “-word” to leave tickets out, or put “NOT” in quotes if it is meant.</source>
        <translation>Escriba «-palabra» para dejar tickets fuera, o ponga «NOT» entre comillas si es lo que busca.</translation>
    </message>
    <message>
        <source>“%1” is a word like others here, and all have to be there. Search for one word after the other, or put it in quotes if it is meant.</source>
        <translation>Aquí «%1» es una palabra como las demás, y todas deben estar. Busque primero una y luego la otra, o póngala entre comillas si es lo que busca.</translation>
    </message>
    <message>
        <source>The built-in telephone is not running</source>
        <translation>El teléfono integrado no está en marcha</translation>
    </message>
    <message>
        <source>It is started again by itself. Call from your own phone meanwhile.</source>
        <translation>Se vuelve a iniciar solo. Entretanto, llame desde su propio teléfono.</translation>
    </message>
    <message>
        <source>The telephone is not signed in at its server</source>
        <translation>El teléfono no ha iniciado sesión en su servidor</translation>
    </message>
    <message>
        <source>Not in this installation</source>
        <translation>No está en esta instalación</translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation>Falta la contraseña</translation>
    </message>
    <message>
        <source>Starting again</source>
        <comment>of a program</comment>
        <translation>Se reinicia</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>of a telephone line</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>Not let in</source>
        <comment>by a server</comment>
        <translation>No la deja entrar</translation>
    </message>
    <message>
        <source>Server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The built-in telephone is not in this installation</source>
        <translation>El teléfono integrado no está en esta instalación</translation>
    </message>
    <message>
        <source>Calls are handed to your telephone program. Packages for Linux bring it; elsewhere Earshot has to be built with liblinphone.</source>
        <translation>Las llamadas pasan a su programa de teléfono. Los paquetes para Linux lo traen; en otros sistemas hay que compilar Earshot con liblinphone.</translation>
    </message>
    <message>
        <source>The password of %1 is not on this computer</source>
        <translation>La contraseña de %1 no está en este equipo</translation>
    </message>
    <message>
        <source>“Change…” takes it.</source>
        <translation>«Cambiar…» la recibe.</translation>
    </message>
    <message>
        <source>%1 does not take this password</source>
        <translation>%1 no acepta esta contraseña</translation>
    </message>
    <message>
        <source>“Change…” takes another one.</source>
        <translation>«Cambiar…» recibe otra.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in (%3)</source>
        <comment>server, user, a number</comment>
        <translation>%1 no deja entrar a %2 (%3)</translation>
    </message>
    <message>
        <source>Look at the user name, or ask whoever looks after your telephones.</source>
        <translation>Revise el nombre de usuario o pregunte a quien lleva sus teléfonos.</translation>
    </message>
    <message>
        <source>Nobody answers at %1</source>
        <translation>Nadie responde en %1</translation>
    </message>
    <message>
        <source>It is tried again by itself. Look at the server, its port and the transport, and whether a firewall stands before it.</source>
        <translation>Se vuelve a intentar solo. Revise el servidor, su puerto y el transporte, y si hay un cortafuegos delante.</translation>
    </message>
    <message>
        <source>%1 refuses the line (%2)</source>
        <comment>server, a number</comment>
        <translation>%1 rechaza la línea (%2)</translation>
    </message>
    <message>
        <source>Whoever looks after your telephones knows why.</source>
        <translation>Quien lleva sus teléfonos sabe por qué.</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS (encrypted)</source>
        <translation>TLS (cifrado)</translation>
    </message>
    <message>
        <source>No</source>
        <comment>what is said is encrypted</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>When the other side can</source>
        <comment>what is said is encrypted</comment>
        <translation>Cuando el otro lado pueda</translation>
    </message>
    <message>
        <source>Always, or there is no call</source>
        <comment>what is said is encrypted</comment>
        <translation>Siempre, o no hay llamada</translation>
    </message>
    <message>
        <source>“Built-in telephone…” in the first menu says why. Call from your own phone meanwhile.</source>
        <translation>«Teléfono integrado…», en el primer menú, dice por qué. Entretanto, llame desde su propio teléfono.</translation>
    </message>
    <message>
        <source>“*” stands for the end of a word only, as in “%1”. Put “%2” in quotes if it is meant.</source>
        <translation>«*» solo representa el final de una palabra, como en «%1». Ponga «%2» entre comillas si es lo que busca.</translation>
    </message>
</context>
</TS>
